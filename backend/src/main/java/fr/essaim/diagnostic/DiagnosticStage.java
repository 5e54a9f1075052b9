package fr.essaim.diagnostic;

import java.util.Arrays;
import java.util.List;

/** Where a diagnostic stands: five stages of work in their order, then published until a newer version takes its place. */
public enum DiagnosticStage {
    SCOPING,
    COLLECTING,
    ANALYSING,
    RESTITUTION,
    FINALISING,
    PUBLISHED,
    SUPERSEDED,
    ABANDONED;

    /** Whether it is still worked on. */
    public boolean isOpen() {
        return compareTo(PUBLISHED) < 0;
    }

    public boolean isPublic() {
        return this == PUBLISHED || this == SUPERSEDED;
    }

    /** Where its way leads from here; a newer version alone supersedes it. */
    List<DiagnosticStage> next() {
        return switch (this) {
            case SCOPING -> List.of(COLLECTING, ABANDONED);
            case COLLECTING -> List.of(ANALYSING, ABANDONED);
            case ANALYSING -> List.of(RESTITUTION, ABANDONED);
            case RESTITUTION -> List.of(FINALISING);
            case FINALISING -> List.of(PUBLISHED);
            case PUBLISHED, SUPERSEDED, ABANDONED -> List.of();
        };
    }

    /** The stages on the way to this one, itself last; what each asks for must still hold. */
    List<DiagnosticStage> way() {
        return Arrays.stream(values())
                .filter(stage -> stage != SCOPING && stage.compareTo(this) <= 0)
                .toList();
    }
}
