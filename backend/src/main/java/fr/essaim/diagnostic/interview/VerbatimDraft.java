package fr.essaim.diagnostic.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said, as an officer writes it: whether it names nobody any more, and the day of her consent. */
public record VerbatimDraft(
        @NotBlank @Size(max = 2000) String text,
        boolean anonymised,
        @Nullable LocalDate consentOn) {}
