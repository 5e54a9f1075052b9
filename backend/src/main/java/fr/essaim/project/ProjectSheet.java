package fr.essaim.project;

import fr.essaim.organisation.OrganisationRef;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.territory.TerritoryRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project's page says of it. {@code evidenceLevel} is Nesta's, 1 to 5, and holds until {@code evidenceUntil};
 * {@code steps} is its way so far, the oldest first; {@code documents} are those for everybody; what is illustrative is
 * not verified.
 */
public record ProjectSheet(
        String name,
        String summary,
        String description,
        @Nullable String website,
        @Nullable OrganisationRef sponsor,
        List<Theme> themes,
        List<TargetPublic> publics,
        List<TerritoryRef> territories,
        Stage stage,
        @Nullable Stage suspendedFrom,
        @Nullable PartialDate entry,
        @Nullable PartialDate exit,
        @Nullable ExitReason exitReason,
        @Nullable Integer evidenceLevel,
        @Nullable LocalDate evidenceUntil,
        boolean illustrative,
        List<ProjectStep> steps,
        List<SheetDocument> documents,
        List<SheetResult> results) {

    /** The same as one may read it that day: evidence that has expired counts for nobody. */
    ProjectSheet on(LocalDate day) {
        return evidenceUntil == null || !evidenceUntil.isBefore(day)
                ? this
                : new ProjectSheet(
                        name,
                        summary,
                        description,
                        website,
                        sponsor,
                        themes,
                        publics,
                        territories,
                        stage,
                        suspendedFrom,
                        entry,
                        exit,
                        exitReason,
                        null,
                        null,
                        illustrative,
                        steps,
                        documents,
                        results);
    }

    static ProjectSheet of(Project project, List<TerritoryRef> territories, List<ProjectStep> steps, Proof proof) {
        var sponsor = project.sponsor();
        var evidence = proof.standing();
        return new ProjectSheet(
                project.name(),
                project.summary(),
                project.description(),
                project.website(),
                sponsor == null ? null : OrganisationRef.of(sponsor),
                project.themes(),
                project.publics(),
                territories,
                project.stage(),
                project.suspendedFrom(),
                project.entry(),
                project.exit(),
                project.exitReason(),
                evidence.map(EvidenceDetails::level).orElse(null),
                evidence.map(EvidenceDetails::validUntil).orElse(null),
                project.illustrative(),
                steps,
                proof.documents(),
                proof.results());
    }
}
