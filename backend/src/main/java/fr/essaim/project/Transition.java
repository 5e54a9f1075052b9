package fr.essaim.project;

import java.util.List;

/** A stage that a project may go to from where it stands, what it would skip, and what is still missing for it. */
public record Transition(Stage to, List<Stage> skipped, boolean needsReason, List<Unmet> unmet) {

    /** Whether nothing is missing but what can be waived. */
    boolean isOpen(boolean waived) {
        return unmet.stream().allMatch(condition -> condition.waivable() && waived);
    }
}
