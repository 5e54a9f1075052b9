package fr.essaim.diagnostic.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview in a list, without who was talked to; {@code verbatims} are all of it, quotable or not. */
public record InterviewSummary(
        UUID id,
        InterviewState state,
        InterviewCategory category,
        @Nullable String organisation,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        String publicLabel,
        int verbatims) {

    static InterviewSummary of(Interview interview, int verbatims) {
        return new InterviewSummary(
                interview.id(),
                interview.state(),
                interview.category(),
                interview.organisation(),
                interview.plannedOn(),
                interview.heldOn(),
                interview.publicLabel(),
                verbatims);
    }
}
