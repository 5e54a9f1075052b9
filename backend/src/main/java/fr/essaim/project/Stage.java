package fr.essaim.project;

import java.util.Arrays;
import java.util.List;

/** Where a project stands in the accelerator: six phases in their order, then its exit; or suspended on the way. */
public enum Stage {
    IDENTIFIED,
    FEASIBILITY,
    MODELLING,
    MEASURING,
    REPLICATING,
    EVALUATING,
    EXITED,
    SUSPENDED;

    public boolean isPhase() {
        return this != EXITED && this != SUSPENDED;
    }

    /** Whether it is this phase or a later one; never of an exit or a suspension. */
    public boolean isAtLeast(Stage phase) {
        return isPhase() && compareTo(phase) >= 0;
    }

    /** The phases after this one. */
    List<Stage> laterPhases() {
        return Arrays.stream(values())
                .filter(other -> other.isPhase() && other.compareTo(this) > 0)
                .toList();
    }

    /** The phases between this one and a later one. */
    List<Stage> phasesBefore(Stage later) {
        return laterPhases().stream()
                .filter(phase -> phase.compareTo(later) < 0)
                .toList();
    }
}
