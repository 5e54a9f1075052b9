package fr.essaim.diagnostic.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An interview as an officer writes it; {@code heldOn} once it was held, not before. */
public record InterviewDraft(
        @NotNull InterviewCategory category,
        @Nullable @Size(min = 1, max = 200) String organisation,
        @Nullable @Valid IntervieweeDraft interviewee,
        @NotNull LocalDate plannedOn,
        @Nullable LocalDate heldOn) {}
