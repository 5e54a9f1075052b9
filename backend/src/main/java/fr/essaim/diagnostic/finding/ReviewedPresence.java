package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.InitiativeReview;
import fr.essaim.project.model.PresenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What is present, by who operates the initiatives of the diagnostic's review. */
@ApplicationScoped
class ReviewedPresence implements PresenceCounts {

    private final InitiativeReview review;

    ReviewedPresence(InitiativeReview review) {
        this.review = review;
    }

    @Override
    public Map<PresenceKind, Integer> of(Diagnostic diagnostic) {
        return review.operators(diagnostic);
    }
}
