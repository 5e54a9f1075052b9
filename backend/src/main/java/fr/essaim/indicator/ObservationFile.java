package fr.essaim.indicator;

import java.util.List;

/** A file of figures, read: its good rows, and those refused with the reason. */
record ObservationFile(List<ObservationRow> rows, List<RefusedCell> refused) {

    /** Where (line from 1, header included; column by name), what was there, why it cannot be taken. */
    record RefusedCell(long line, String column, String value, String reason) {}
}
