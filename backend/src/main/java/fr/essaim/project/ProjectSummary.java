package fr.essaim.project;

import fr.essaim.organisation.OrganisationRef;
import fr.essaim.shared.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as a list shows it. {@code departments} are those that its territories lie in; {@code updatedAt} is when the
 * sheet last changed, for all but Ansa's team when it was published; {@code publishedRevision} is absent on a sheet that
 * never was.
 */
public record ProjectSummary(
        UUID id,
        String slug,
        String name,
        String summary,
        @Nullable OrganisationRef sponsor,
        List<Theme> themes,
        List<TargetPublic> publics,
        List<String> departments,
        Stage stage,
        @Nullable PartialDate entry,
        @Nullable PartialDate exit,
        @Nullable ExitReason exitReason,
        @Nullable Integer evidenceLevel,
        @Nullable LocalDate evidenceUntil,
        boolean illustrative,
        Instant updatedAt,
        @Nullable Integer publishedRevision) {}
