package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.Table;
import fr.essaim.territory.TerritoryCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Households with RSA at the end of each month, from the two sheets of the monthly workbook. */
final class RsaMonths {

    private static final String HOUSEHOLDS = "CTX-04";
    private static final String SERIES = "MENSUELLE";
    private static final String CODES = "Numero";
    private static final String RSA = "RSA";
    private static final int MONTH = 0;

    private static final Markers MARKERS = Markers.NONE
            .with("nd", ObservationStatus.MISSING, "non disponible")
            .with("NC", ObservationStatus.MISSING, "non communiqué")
            .withTrailing("*", ObservationStatus.PROVISIONAL, null);

    /** France is rounded to the hundred, each of 101 départements to ten. */
    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(50 + 101 * 5);

    private final Geography geography;
    private final TreeMap<YearMonth, ZoneFigures> months = new TreeMap<>();

    RsaMonths(Geography geography) {
        this.geography = geography;
    }

    /** A row a month, two columns a département: the count under its code, then the change over a year. */
    void takeDepartments(Table sheet, FileReading reading) {
        var cells = new SheetCells(sheet.name());
        Map<Integer, TerritoryCode> columns = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        for (var line : sheet.all()) {
            if (line.text(MONTH).equals(CODES)) {
                columns = columnsOf(line, cells, reading);
            } else if (line.text(MONTH).equals("Département")) {
                columns.keySet().forEach(column -> names.put(column, line.text(column)));
            } else {
                var departments = columns;
                Months.find(line.cell(MONTH))
                        .ifPresent(month -> departments.forEach((column, department) ->
                                reading.attempt(() -> take(line, cells, month, department, column, names))));
            }
        }
    }

    /** A row a month as well, with a pair of columns for each benefit. */
    void takeFrance(Table sheet, FileReading reading) {
        var cells = new SheetCells(sheet.name());
        int column = -1;
        for (var line : sheet.all()) {
            column = column < 0 ? indexOf(RSA, line) : column;
            int counts = column;
            Months.find(line.cell(MONTH))
                    .filter(month -> counts >= 0 && months.containsKey(month.month()))
                    .ifPresent(month -> reading.attempt(() -> settle(line, cells, month.month(), counts, reading)));
        }
    }

    void addTo(FileReading reading) {
        if (months.isEmpty()) {
            return;
        }
        var provenance = new Provenance(
                "Drees - Données mensuelles des prestations de solidarité, RSA",
                "Drees",
                "Licence Ouverte 2.0",
                months.lastKey().getYear());
        months.values().forEach(counts -> {
            counts.sumRegions(geography);
            counts.addTo(reading, provenance);
        });
    }

    private Map<Integer, TerritoryCode> columnsOf(Line codes, SheetCells cells, FileReading reading) {
        var columns = new HashMap<Integer, TerritoryCode>();
        for (int column = MONTH + 1; column < codes.cells().size(); column++) {
            var code = codes.text(column);
            var department = Departments.find(code, geography);
            if (department.isPresent()) {
                columns.put(column, department.get());
            } else if (!code.isEmpty()) {
                reading.refuse(cells.place(codes, column), code, "territory-unknown", "is not a département");
            }
        }
        return columns;
    }

    private void take(
            Line line,
            SheetCells cells,
            Months.Month month,
            TerritoryCode department,
            int column,
            Map<Integer, String> names) {
        var figure = cells.figure(line, column, MARKERS)
                .noting(
                        names.getOrDefault(column, "").endsWith("*")
                                ? "y compris Saint-Barthélemy et Saint-Martin"
                                : null);
        months.computeIfAbsent(
                        month.month(), first -> new ZoneFigures(HOUSEHOLDS, month.lastDay(), Breakdown.NONE, SERIES))
                .put(department, month.provisional() ? figure.provisional() : figure);
    }

    private void settle(Line line, SheetCells cells, YearMonth month, int column, FileReading reading) {
        var counts = months.get(month);
        var printed = cells.figure(line, column, MARKERS);
        if (counts == null || printed.value() == null) {
            return;
        }
        counts.check(reading, "France", printed, geography.departments(), TOLERANCE);
        PrintedTotal.WHOLE
                .zone(counts, geography)
                .ifPresent(zone -> counts.put(zone, printed.noting("total publié, arrondi à la centaine")));
    }

    private static int indexOf(String heading, Line line) {
        for (int column = 0; column < line.cells().size(); column++) {
            if (line.text(column).equals(heading)) {
                return column;
            }
        }
        return -1;
    }
}
