package fr.essaim.project.model;

/** The columns of a theory of change; a link leads from one to a later one. */
public enum NodeKind {
    ACTIVITY,
    OUTPUT,
    OUTCOME,
    INDICATOR;

    /** What follows from it: an activity's output, an output's outcome, and the indicator of either. */
    boolean leadsTo(NodeKind other) {
        return switch (this) {
            case ACTIVITY -> other == OUTPUT;
            case OUTPUT -> other == OUTCOME || other == INDICATOR;
            case OUTCOME -> other == INDICATOR;
            case INDICATOR -> false;
        };
    }
}
