package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Households with RSA, one column a year. The year 2016 has two, by the former method and by today's: what is before
 * the second is the series {@code ANCIENNE}.
 */
final class RsaHouseholdsSheet {

    private static final String HOUSEHOLDS = "CTX-04";
    private static final String FORMER_METHOD = "ANCIENNE";
    private static final int FIRST_YEAR_OF_TODAYS_METHOD = 2016;
    private static final int CODE = 1;
    private static final int LABEL = 2;

    private static final Markers MARKERS =
            Markers.NONE.with("-", ObservationStatus.MISSING, "le RSA n'y était pas encore en vigueur");
    /** Corsica's two départements, as this source writes them. */
    private static final Map<String, String> ALIASES = Map.of("20A", "2A", "20B", "2B");
    /** Totals are rounded to the hundred, rows are not. */
    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(50);

    private final Table sheet;
    private final SheetCells cells;
    private final Line headings;
    private final Geography geography;
    private final Map<Years.Column, ZoneFigures> years = new LinkedHashMap<>();
    private final List<Line> totals = new ArrayList<>();

    RsaHouseholdsSheet(Table sheet, Line headings, Geography geography) {
        this.sheet = sheet;
        this.cells = new SheetCells(sheet.name());
        this.headings = headings;
        this.geography = geography;
        var columns = Years.in(headings);
        int firstOfTodaysMethod = firstOfTodaysMethod(columns);
        for (int i = 0; i < columns.size(); i++) {
            var series = i < firstOfTodaysMethod ? FORMER_METHOD : "";
            var year = columns.get(i);
            years.put(year, new ZoneFigures(HOUSEHOLDS, year.lastDay(), Breakdown.NONE, series));
        }
    }

    void read(FileReading reading, Provenance provenance) {
        for (var line : sheet.all()) {
            if (line.number() > headings.number()) {
                reading.attempt(() -> take(line, reading));
            }
        }
        years.forEach((year, counts) -> {
            counts.fill(geography, "absent du tableau", cells.place(headings, year.column()));
            counts.sumRegions(geography);
            totals.forEach(line -> reading.attempt(() -> settle(line, year, counts, reading)));
            counts.addTo(reading, provenance);
        });
    }

    private void take(Line line, FileReading reading) {
        var code = line.text(CODE);
        var department = Departments.find(ALIASES.getOrDefault(code, code), geography);
        if (department.isPresent()) {
            var note = line.text(LABEL).endsWith("*") ? "y compris Saint-Barthélemy et Saint-Martin" : null;
            years.forEach((year, counts) -> reading.attempt(() -> counts.put(
                    department.get(), cells.figure(line, year.column(), MARKERS).noting(note))));
        } else if (PrintedTotal.of(line.text(LABEL)).isPresent()) {
            totals.add(line);
        } else if (years.keySet().stream()
                .anyMatch(year -> line.cell(year.column()).numeric())) {
            throw cells.refusal(line, CODE, "territory-unknown", "is neither a département nor a total that is known");
        }
    }

    private void settle(Line line, Years.Column year, ZoneFigures counts, FileReading reading) {
        var total = PrintedTotal.of(line.text(LABEL)).orElseThrow();
        var printed = cells.figure(line, year.column(), MARKERS);
        counts.check(reading, line.text(LABEL), printed, total.parts(geography), TOLERANCE);
        if (printed.value() != null) {
            total.zone(counts, geography)
                    .ifPresent(zone -> counts.put(zone, printed.noting("total publié, arrondi à la centaine")));
        }
    }

    /** The second column of a year; a table without one is of a single method, told by its first year. */
    private static int firstOfTodaysMethod(List<Years.Column> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).year() == columns.get(i - 1).year()) {
                return i;
            }
        }
        return columns.getFirst().year() >= FIRST_YEAR_OF_TODAYS_METHOD ? 0 : columns.size();
    }
}
