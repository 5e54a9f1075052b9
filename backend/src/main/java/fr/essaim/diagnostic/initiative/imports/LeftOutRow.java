package fr.essaim.diagnostic.initiative.imports;

/** A service of data·inclusion that is no initiative of this diagnostic, and why; it keeps nothing from being recorded. */
public record LeftOutRow(int line, String name, Reason reason) {

    public enum Reason {
        /** None of its themes is a step of a pathway. */
        NO_STEP,
        /** It is for publics that no diagnostic looks at. */
        OTHER_PUBLIC,
        /** It is offered elsewhere. */
        ELSEWHERE
    }
}
