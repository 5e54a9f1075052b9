package fr.essaim.project;

import fr.essaim.shared.time.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a project shall go, and when that happened as far as known. {@code reason} is needed for what skips phases,
 * suspends or ends; {@code exitReason} for an exit and nothing else; {@code waiver} says in writing why a condition that
 * can be waived is.
 */
public record StageChangeDraft(
        @NotNull Stage to,
        @NotNull PartialDate happened,
        @Nullable ExitReason exitReason,
        @Nullable @Size(min = 1, max = 2000) String reason,
        @Nullable @Size(min = 1, max = 2000) String waiver) {}
