package fr.essaim.diagnostic.initiative;

import java.util.UUID;

/** An initiative that has coordinates of its own, in degrees. */
public record InitiativePoint(
        UUID id, String name, String place, InitiativeStatus status, double latitude, double longitude) {}
