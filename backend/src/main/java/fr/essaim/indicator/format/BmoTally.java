package fr.essaim.indicator.format;

import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Projects and difficult projects, summed over bassins, with what their secrets can hide: [1, 5] for a number of
 * projects, since a bassin without any has no row and the threshold applies before rounding; [0, min(5, projects)] for
 * the difficult ones.
 */
final class BmoTally {

    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    private BigDecimal projects = BigDecimal.ZERO;
    private BigDecimal difficult = BigDecimal.ZERO;
    private BigDecimal difficultHiddenAtMost = BigDecimal.ZERO;
    private int hiddenProjects;
    private int hiddenDifficult;
    private int areas;
    private @Nullable Place place;

    void add(Figure projectsThere, Figure difficultThere) {
        areas++;
        place = place == null ? projectsThere.place() : place;
        if (projectsThere.value() == null) {
            hiddenProjects++;
        } else {
            projects = projects.add(projectsThere.value());
        }
        if (difficultThere.value() == null) {
            hiddenDifficult++;
            difficultHiddenAtMost =
                    difficultHiddenAtMost.add(projectsThere.value() == null ? MOST : MOST.min(projectsThere.value()));
        } else {
            difficult = difficult.add(difficultThere.value());
        }
    }

    void add(BmoTally other) {
        projects = projects.add(other.projects);
        difficult = difficult.add(other.difficult);
        difficultHiddenAtMost = difficultHiddenAtMost.add(other.difficultHiddenAtMost);
        hiddenProjects += other.hiddenProjects;
        hiddenDifficult += other.hiddenDifficult;
        areas += other.areas;
        place = place == null ? other.place : place;
    }

    boolean isEmpty() {
        return areas == 0;
    }

    Place place() {
        return Objects.requireNonNull(place).andOthers(areas);
    }

    /** None while some of it is secret. */
    @Nullable
    BigDecimal projects() {
        return hiddenProjects == 0 ? projects : null;
    }

    /** None while some of it is secret. */
    @Nullable
    BigDecimal difficult() {
        return hiddenProjects + hiddenDifficult == 0 ? difficult : null;
    }

    Range boundsOfProjects() {
        return new Range(
                projects.add(LEAST.multiply(BigDecimal.valueOf(hiddenProjects))), projectsAtMost(), RangeKind.BOUNDS);
    }

    /** In percent. Where projects are secret too, both bounds take the most of them: the widest that is possible. */
    Range boundsOfShare() {
        return new Range(
                Numbers.percent(difficult, projectsAtMost()),
                Numbers.percent(difficult.add(difficultHiddenAtMost), projectsAtMost()),
                RangeKind.BOUNDS);
    }

    private BigDecimal projectsAtMost() {
        return projects.add(MOST.multiply(BigDecimal.valueOf(hiddenProjects)));
    }
}
