package fr.essaim.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.indicator.ObservationFile.RefusedCell;

/** A cell that cannot be taken, and why. */
final class CellRefusal extends RuntimeException {

    private final String column;

    CellRefusal(String column, String reason) {
        super(reason);
        this.column = column;
    }

    RefusedCell at(NamedCsvRecord record) {
        return new RefusedCell(
                record.getStartingLineNumber(), column, record.getField(column), String.valueOf(getMessage()));
    }
}
