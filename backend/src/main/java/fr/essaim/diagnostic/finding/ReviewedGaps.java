package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.InitiativeReview;
import fr.essaim.project.model.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Steps that the diagnostic's review found without an initiative. */
@ApplicationScoped
class ReviewedGaps implements StepGaps {

    private final InitiativeReview review;

    ReviewedGaps(InitiativeReview review) {
        this.review = review;
    }

    @Override
    public Set<StepKind> of(Diagnostic diagnostic) {
        return review.gaps(diagnostic);
    }
}
