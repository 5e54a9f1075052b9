package fr.essaim.diagnostic;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.List;

/**
 * What those who work on a diagnostic need at it: where it may go, the steps it has made, whether the caller may write,
 * and whether she speaks for the territory in it; who changed it last.
 */
public record DiagnosticDesk(
        List<DiagnosticTransition> transitions,
        List<DiagnosticStep> steps,
        boolean mayEdit,
        boolean speaksForTerritory,
        Person updatedBy,
        Instant updatedAt) {}
