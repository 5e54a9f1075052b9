package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.territory.TerritoryRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local initiative: who offers what, for which steps, for whom and where. Without publics it is open to everybody;
 * {@code capacity} is persons a year; {@code epci} is the one that its place is, or lies in.
 */
public record InitiativeDetails(
        UUID id,
        String name,
        String operator,
        @Nullable PresenceKind operatorKind,
        List<StepKind> steps,
        List<TargetPublic> publics,
        @Nullable Integer capacity,
        @Nullable String funding,
        InitiativeStatus status,
        @Nullable PartialDate endsOn,
        TerritoryRef place,
        @Nullable TerritoryRef epci,
        @Nullable String address,
        @Nullable String siret,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String website,
        @Nullable String description,
        @Nullable String source,
        boolean illustrative,
        Instant updatedAt) {}
