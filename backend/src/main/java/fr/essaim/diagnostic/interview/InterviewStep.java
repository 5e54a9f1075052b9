package fr.essaim.diagnostic.interview;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an interview shall go; with the day on which it was held, for the step to that. */
public record InterviewStep(
        @NotNull InterviewState to, @Nullable LocalDate heldOn) {}
