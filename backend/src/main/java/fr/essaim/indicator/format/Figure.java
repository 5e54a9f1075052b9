package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell says: a number, or which kind of nothing, with the remark that goes with it. */
record Figure(
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable String note,
        Place place) {

    static Figure missing(@Nullable String note, Place place) {
        return new Figure(ObservationStatus.MISSING, null, note, place);
    }

    Figure noting(@Nullable String remark) {
        return remark == null ? this : new Figure(status, value, note == null ? remark : note + " ; " + remark, place);
    }

    /** Published, but announced as such by its producer. */
    Figure provisional() {
        return status == ObservationStatus.NORMAL
                ? new Figure(ObservationStatus.PROVISIONAL, value, note, place)
                : this;
    }
}
