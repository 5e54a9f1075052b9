package fr.essaim.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one clock: whoever needs the time has it injected, so that a test can stop it. */
class Time {

    /** What PostgreSQL keeps: a time is the same before and after it was there. */
    private static final Duration DATABASE_PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
    }
}
