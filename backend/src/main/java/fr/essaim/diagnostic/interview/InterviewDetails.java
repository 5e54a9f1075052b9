package fr.essaim.diagnostic.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview, for Ansa's team; {@code publicLabel} is what others read of it. On {@code purgeAt} the interviewee and
 * the notes are erased.
 */
public record InterviewDetails(
        UUID id,
        InterviewState state,
        InterviewCategory category,
        @Nullable String organisation,
        @Nullable IntervieweeDraft interviewee,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        LocalDate purgeAt,
        String publicLabel) {

    static InterviewDetails of(Interview interview, @Nullable Interviewee interviewee) {
        return new InterviewDetails(
                interview.id(),
                interview.state(),
                interview.category(),
                interview.organisation(),
                interviewee == null ? null : IntervieweeDraft.of(interviewee),
                interview.plannedOn(),
                interview.heldOn(),
                interview.purgeAt(),
                interview.publicLabel());
    }
}
