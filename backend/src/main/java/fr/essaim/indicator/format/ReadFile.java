package fr.essaim.indicator.format;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;

import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    /** From the first day that its figures are about to the last; none without figures. */
    public Optional<Period> period() {
        var periods = rows.stream().map(row -> row.figure().key().period()).toList();
        return periods.stream()
                .map(Period::start)
                .min(naturalOrder())
                .map(first -> new Period(
                        first,
                        periods.stream().map(Period::end).max(naturalOrder()).orElse(first)));
    }

    /** The same file, with figures about what has not begun today refused: nobody can have counted them. */
    public ReadFile asOf(LocalDate today) {
        var begun = partitioningBy(
                (ReadRow row) -> !row.figure().key().period().start().isAfter(today));
        var parts = rows.stream().collect(begun);
        var all = new ArrayList<>(refused);
        for (var row : parts.getOrDefault(false, List.of())) {
            var start = row.figure().key().period().start().toString();
            all.add(new RefusedCell(row.place(), "", start, "period-to-come", "has not begun"));
        }
        return new ReadFile(format, parts.getOrDefault(true, List.of()), all, totals, leftOut);
    }
}
