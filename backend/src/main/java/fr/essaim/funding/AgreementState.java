package fr.essaim.funding;

import java.time.LocalDate;

/** Where an agreement stands in its period; one that expires runs too, for {@link #NOTICE} days at most. */
public enum AgreementState {
    UPCOMING,
    RUNNING,
    EXPIRING,
    ENDED;

    static final int NOTICE = 90;

    static AgreementState of(LocalDate start, LocalDate end, LocalDate today) {
        if (end.isBefore(today)) {
            return ENDED;
        }
        if (start.isAfter(today)) {
            return UPCOMING;
        }
        return end.isAfter(today.plusDays(NOTICE)) ? RUNNING : EXPIRING;
    }
}
