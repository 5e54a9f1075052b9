package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.figure.ComputedFigure;
import fr.essaim.diagnostic.figure.ComputedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;

/** The two figures that the review counts: how many initiatives are running, and how many steps they cover. */
@ApplicationScoped
class InitiativeFigures implements ComputedFigures {

    private final Initiatives initiatives;
    private final InitiativeReview review;

    InitiativeFigures(Initiatives initiatives, InitiativeReview review) {
        this.initiatives = initiatives;
        this.review = review;
    }

    /** None before the review has begun: nobody has counted yet, which is not zero. */
    @Override
    public Map<String, ComputedFigure> of(Diagnostic diagnostic) {
        if (initiatives.count("diagnostic", diagnostic) == 0) {
            return Map.of();
        }
        var steps = review.coveredSteps(diagnostic);
        return Map.of(
                "OFF-05",
                new ComputedFigure(BigDecimal.valueOf(review.count(diagnostic)), null, null),
                "OFF-06",
                new ComputedFigure(
                        steps.share(), BigDecimal.valueOf(steps.covered()), BigDecimal.valueOf(steps.steps())));
    }
}
