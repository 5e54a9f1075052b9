package fr.essaim.indicator.format;

import static java.util.stream.Collectors.toCollection;

import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file, read: its figures in the order they were found, the cells refused, the totals it prints, and the rows left
 * out. {@code format} is the code of the layout. Each figure is in it once.
 */
public record ReadFile(
        String format, List<ReadRow> rows, List<RefusedCell> refused, List<TotalCheck> totals, List<LeftOut> leftOut) {

    public ReadFile {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        totals = List.copyOf(totals);
        leftOut = List.copyOf(leftOut);
    }

    public List<ObservationRow> figures() {
        return rows.stream().map(ReadRow::figure).toList();
    }

    /** Where the figures come from: one source for a publisher's workbook, those it names for a tidy file. */
    public Set<Provenance> provenances() {
        return rows.stream().map(row -> row.figure().provenance()).collect(toCollection(LinkedHashSet::new));
    }

    /** The same file once somebody has said better where the figures of this source come from. */
    public ReadFile correcting(Provenance suggested, Provenance known) {
        var corrected = rows.stream()
                .map(row -> row.figure().provenance().equals(suggested)
                        ? new ReadRow(row.figure().from(known), row.place())
                        : row)
                .toList();
        return new ReadFile(format, corrected, refused, totals, leftOut);
    }
}
