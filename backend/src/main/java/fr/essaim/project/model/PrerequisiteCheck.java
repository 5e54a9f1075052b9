package fr.essaim.project.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a territory meets a prerequisite ({@code id}), and on which figure that rests. */
public record PrerequisiteCheck(
        UUID id,
        Verdict verdict,
        @Nullable UnknownCause cause,
        @Nullable CheckedFigure figure) {}
