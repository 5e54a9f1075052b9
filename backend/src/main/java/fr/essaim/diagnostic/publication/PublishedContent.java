package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.DiagnosticScope;
import fr.essaim.diagnostic.figure.PublishedFigures;
import fr.essaim.diagnostic.finding.PublishedFindings;
import fr.essaim.diagnostic.initiative.PublishedReview;
import fr.essaim.indicator.tension.TensionExplanation;
import fr.essaim.indicator.tension.TensionVulnerability;
import fr.essaim.territory.TerritoryRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody reads of a diagnostic, as it was when it was published; {@code signedOn} is the day the territory agreed.
 * Tension and vulnerability compare départements: another territory has none.
 */
public record PublishedContent(
        TerritoryRef territory,
        DiagnosticScope scope,
        List<TerritoryRef> comparisons,
        PublishedFigures figures,
        @Nullable TensionVulnerability tension,
        @Nullable TensionExplanation tensionExplained,
        PublishedReview review,
        PublishedFindings findings,
        RestitutionDraft restitution,
        LocalDate signedOn) {}
