package fr.essaim.project;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what a level of evidence (Nesta, 1 to 5) rests: a document, and who reviewed it when. It counts while it is
 * CONFIRMED, by somebody else than who entered it, and not {@code expired}: after {@code validUntil}.
 */
public record EvidenceDetails(
        UUID id,
        int level,
        UUID document,
        String documentTitle,
        String reviewer,
        LocalDate reviewedOn,
        LocalDate validUntil,
        boolean expired,
        String note,
        State state,
        Person enteredBy,
        Instant enteredAt,
        @Nullable Person confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Person withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** What became of it. */
    public enum State {
        ENTERED,
        CONFIRMED,
        WITHDRAWN
    }

    boolean counts() {
        return state == State.CONFIRMED && !expired;
    }
}
