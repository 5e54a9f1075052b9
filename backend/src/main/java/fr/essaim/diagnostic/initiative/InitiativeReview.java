package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.project.model.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What other parts of a diagnostic need of the review: its figures, and what is published of it. */
@ApplicationScoped
public class InitiativeReview {

    private final Initiatives initiatives;
    private final CoverageTable coverage;
    private final InitiativePlaces places;

    InitiativeReview(Initiatives initiatives, CoverageTable coverage, InitiativePlaces places) {
        this.initiatives = initiatives;
        this.coverage = coverage;
        this.places = places;
    }

    /** How many steps of the scope have an initiative that is running, of how many. */
    public record CoveredSteps(int covered, int steps) {

        /** In percent, to a decimal. */
        public BigDecimal share() {
            return BigDecimal.valueOf(100L * covered).divide(BigDecimal.valueOf(steps), 1, RoundingMode.HALF_UP);
        }
    }

    /** How many of a kind there are. */
    record Operators(PresenceKind kind, Long operators) {}

    /** How many initiatives are running (indicator OFF-05). */
    public int count(Diagnostic diagnostic) {
        return Math.toIntExact(
                initiatives.count("diagnostic = ?1 and status = ?2", diagnostic, InitiativeStatus.RUNNING));
    }

    /** Indicator OFF-06, of the steps that the scope has. */
    public CoveredSteps coveredSteps(Diagnostic diagnostic) {
        var steps = coverage.of(diagnostic).byStep();
        var covered = steps.stream().filter(step -> step.running() > 0).count();
        return new CoveredSteps(Math.toIntExact(covered), steps.size());
    }

    /** Steps of the scope without an initiative that is running or planned, whether or not somebody confirmed it. */
    public Set<StepKind> gaps(Diagnostic diagnostic) {
        return coverage.of(diagnostic).byStep().stream()
                .filter(step -> !step.isCovered())
                .map(Coverage.StepCoverage::step)
                .collect(Collectors.toSet());
    }

    /** How many operators of each kind run an initiative, or plan to. */
    public Map<PresenceKind, Integer> operators(Diagnostic diagnostic) {
        return initiatives
                .find(
                        "select operatorKind, count(distinct operator) from LocalInitiative where diagnostic = ?1 and"
                                + " operatorKind is not null and status <> ?2 group by operatorKind",
                        diagnostic,
                        InitiativeStatus.ENDED)
                .project(Operators.class)
                .stream()
                .collect(Collectors.toMap(Operators::kind, found -> Math.toIntExact(found.operators())));
    }

    /** For everybody, once the diagnostic is published. */
    public PublishedReview published(Diagnostic diagnostic) {
        return new PublishedReview(coverage.of(diagnostic), places.of(diagnostic));
    }
}
