package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import java.util.List;

/**
 * The steps of a diagnostic's scope against its publics: how many initiatives each cell has, and which gaps are
 * confirmed. {@code uncovered} are the steps with neither, which the analysis waits for.
 */
public record Coverage(
        List<StepKind> steps,
        List<TargetPublic> publics,
        List<CoverageCell> cells,
        List<StepCoverage> byStep,
        List<GapDetails> gaps,
        List<StepKind> uncovered) {

    /** For one public of a step; what is open to everybody counts for each. */
    public record CoverageCell(StepKind step, TargetPublic targetPublic, int running, int planned, int ended) {

        boolean isCovered() {
            return running + planned > 0;
        }
    }

    /** For all publics of a step, those outside of the scope included. */
    public record StepCoverage(StepKind step, int running, int planned, int ended) {

        boolean isCovered() {
            return running + planned > 0;
        }
    }

    static Coverage of(
            List<StepKind> steps,
            List<TargetPublic> publics,
            List<CoverageCell> cells,
            List<StepCoverage> byStep,
            List<GapDetails> gaps) {
        var uncovered = byStep.stream()
                .filter(step -> !step.isCovered())
                .map(StepCoverage::step)
                .filter(step -> gaps.stream().noneMatch(gap -> gap.step() == step && gap.targetPublic() == null))
                .toList();
        return new Coverage(steps, publics, cells, byStep, gaps, uncovered);
    }
}
