package fr.essaim.diagnostic.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The session at which findings were told back to local actors, once it was held; {@code summary} says what came of it. */
public record RestitutionDraft(
        @NotNull LocalDate heldOn,
        @NotNull Modality modality,
        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable @Min(1) @Max(10_000) Integer participants,
        @NotBlank @Size(max = 4000) String summary) {

    /** Where people met. */
    public enum Modality {
        ON_SITE,
        REMOTE,
        HYBRID
    }
}
