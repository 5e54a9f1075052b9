package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.figure.FiguresPublication;
import fr.essaim.diagnostic.finding.FindingPublication;
import fr.essaim.diagnostic.initiative.InitiativeReview;
import fr.essaim.indicator.AsOf;
import fr.essaim.indicator.tension.TensionExplanation;
import fr.essaim.indicator.tension.TensionService;
import fr.essaim.indicator.tension.TensionVulnerability;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gathers what everybody will read of a diagnostic, from all of its parts. */
@ApplicationScoped
class PublishedContents {

    private final Territories territories;
    private final FiguresPublication figures;
    private final TensionService tension;
    private final InitiativeReview review;
    private final FindingPublication findings;
    private final Restitutions restitutions;
    private final SignOffs signOffs;

    PublishedContents(
            Territories territories,
            FiguresPublication figures,
            TensionService tension,
            InitiativeReview review,
            FindingPublication findings,
            Restitutions restitutions,
            SignOffs signOffs) {
        this.territories = territories;
        this.figures = figures;
        this.tension = tension;
        this.review = review;
        this.findings = findings;
        this.restitutions = restitutions;
        this.signOffs = signOffs;
    }

    /** Of one that may be published: its restitution was held, and its territory has signed. */
    PublishedContent of(Diagnostic diagnostic) {
        return new PublishedContent(
                TerritoryRef.of(diagnostic.territory()),
                diagnostic.scope(),
                territories.named(diagnostic.comparisons()),
                figures.of(diagnostic),
                tension(diagnostic),
                tensionExplained(diagnostic),
                review.published(diagnostic),
                findings.of(diagnostic),
                restitutions.of(diagnostic).orElseThrow().told(),
                LocalDate.ofInstant(signOffs.lastOf(diagnostic).orElseThrow().signedAt(), Period.CIVIL_TIME));
    }

    private @Nullable TensionVulnerability tension(Diagnostic diagnostic) {
        var year = diagnostic.referenceYear();
        return year != null && isDepartment(diagnostic) ? tension.ofAll(year, AsOf.NOW) : null;
    }

    private @Nullable TensionExplanation tensionExplained(Diagnostic diagnostic) {
        var year = diagnostic.referenceYear();
        return year != null && isDepartment(diagnostic)
                ? tension.explain(diagnostic.territory().code(), year, AsOf.NOW)
                : null;
    }

    private static boolean isDepartment(Diagnostic diagnostic) {
        return diagnostic.territory().type() == TerritoryType.DEPARTMENT;
    }
}
