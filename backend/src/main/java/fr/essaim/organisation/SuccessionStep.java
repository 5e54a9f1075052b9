package fr.essaim.organisation;

import fr.essaim.shared.time.PartialDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the organisations that follow one another: its name, from when to when as far as known, and its place. */
public record SuccessionStep(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        Place place) {

    /** Whether it existed that day, as far as its dates are known. */
    public boolean mayHaveExistedOn(LocalDate day) {
        return (from == null || !day.isBefore(from.value())) && (to == null || !day.isAfter(to.last()));
    }

    /** Seen from the organisation whose line it is. */
    public enum Place {
        EARLIER,
        ITSELF,
        LATER
    }
}
