package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * France Travail, survey of labour needs: one row an occupation, bassin and département. A bassin may span
 * départements, and its région need not be theirs: sums are by the row's département alone.
 */
final class BmoFormat implements FileFormat {

    /** Home helpers, in the classification of occupations (FAP). */
    private static final String OCCUPATION = "T2A60";

    /** Figures are text; nothing below five is published, and a zero never. */
    private static final Markers MARKERS =
            Markers.NONE.with("*", ObservationStatus.SECRET, "secret statistique : moins de 5");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern COLLECTIVITY = Pattern.compile("97[578]");

    @Override
    public String code() {
        return "bmo";
    }

    @Override
    public String title() {
        return "Enquête Besoins en main-d'œuvre, base ouverte (France Travail)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return file.tables().stream().anyMatch(table -> columns(table).isPresent());
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var reading = new FileReading(code());
        for (var table : file.tables()) {
            columns(table).ifPresent(columns -> read(table, columns, geography, reading));
        }
        return reading.finish();
    }

    private static void read(Table table, BmoColumns columns, Geography geography, FileReading reading) {
        var years = new HashMap<Integer, BmoSums>();
        var seen = new HashSet<String>();
        for (var line : table.lines()) {
            if (line.text(columns.occupation()).equals(OCCUPATION)) {
                reading.attempt(() -> {
                    requireOnce(table, line, columns, seen);
                    var sums = years.computeIfAbsent(year(table, line, columns), first -> new BmoSums(geography));
                    take(table, line, columns, geography, sums, reading);
                });
            }
        }
        years.forEach((year, sums) -> sums.addTo(
                reading,
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                new Provenance(
                        "France Travail - Enquête Besoins en main-d’œuvre, FAP " + OCCUPATION,
                        "France Travail",
                        "Licence Ouverte 2.0",
                        year)));
    }

    private static void take(
            Table table, Line line, BmoColumns columns, Geography geography, BmoSums sums, FileReading reading) {
        var code = line.text(columns.department());
        var department = Departments.find(code, geography);
        if (department.isPresent()) {
            sums.add(
                    department.get(),
                    MARKERS.read(line.cell(columns.projects()), place(table, line, columns.projects())),
                    MARKERS.read(line.cell(columns.difficult()), place(table, line, columns.difficult())));
        } else if (COLLECTIVITY.matcher(code).matches()) {
            reading.leaveOut(
                    place(table, line, columns.department()),
                    code,
                    "collectivité d'outre-mer, hors des 101 départements");
            sums.leaveOut();
        } else {
            throw refusal(table, line, columns.department(), "territory-unknown", "is not a département");
        }
    }

    private static void requireOnce(Table table, Line line, BmoColumns columns, Set<String> seen) {
        var key = line.text(columns.year()) + " " + line.text(columns.department()) + " " + line.text(columns.area());
        if (!seen.add(key)) {
            throw refusal(
                    table, line, columns.area(), "figure-twice", "this bassin stands twice in the same département");
        }
    }

    private static int year(Table table, Line line, BmoColumns columns) {
        var year = line.text(columns.year());
        if (!YEAR.matcher(year).matches()) {
            throw refusal(table, line, columns.year(), "year-malformed", "is not a year");
        }
        return Integer.parseInt(year);
    }

    private static CellRefusal refusal(Table table, Line line, int column, String code, String reason) {
        return new CellRefusal(new RefusedCell(place(table, line, column), "", line.text(column), code, reason));
    }

    private static Place place(Table table, Line line, int column) {
        return Place.of(table.name(), line.number(), column);
    }

    private static Optional<BmoColumns> columns(Table table) {
        return table.head(1).stream().findFirst().flatMap(BmoColumns::in);
    }
}
