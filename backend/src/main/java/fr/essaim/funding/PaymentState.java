package fr.essaim.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a payment is still to come, should have come, or has. */
public enum PaymentState {
    EXPECTED,
    LATE,
    RECEIVED;

    static PaymentState of(LocalDate due, @Nullable LocalDate received, LocalDate today) {
        if (received != null) {
            return RECEIVED;
        }
        return due.isBefore(today) ? LATE : EXPECTED;
    }
}
