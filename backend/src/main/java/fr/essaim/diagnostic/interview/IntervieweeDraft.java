package fr.essaim.diagnostic.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who is talked to, and what she does. */
public record IntervieweeDraft(
        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(min = 1, max = 160) String role) {

    static IntervieweeDraft of(Interviewee interviewee) {
        return new IntervieweeDraft(interviewee.name(), interviewee.role());
    }
}
