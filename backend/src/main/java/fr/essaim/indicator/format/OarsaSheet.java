package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One table of the OARSA survey: a row a territory, its code and name in one cell, a column a year. */
final class OarsaSheet {

    private static final int TERRITORY = 1;
    private static final int LAST_ROW_OF_HEADINGS = 10;
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{2,3}|\\d[0-9AB]|69[DM])-(.+)");

    private static final Markers MARKERS = Markers.NONE
            .with("NR", ObservationStatus.MISSING, "la collectivité n'a pas répondu à l'enquête")
            .with("ND", ObservationStatus.MISSING, "non disponible")
            .with("NC", ObservationStatus.NOT_APPLICABLE, "non concerné : personne n'est compté au dénominateur")
            .with("/", ObservationStatus.MISSING, "la question n'était pas posée cette année-là");

    /** Published for another territory than ours; a share of parts cannot be made from the parts' shares. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "69D", "le Rhône est publié en deux parts qui ne se réunissent pas",
            "69M", "le Rhône est publié en deux parts qui ne se réunissent pas",
            "975", "collectivité d'outre-mer, hors des 101 départements",
            "977", "collectivité d'outre-mer, hors des 101 départements",
            "978", "collectivité d'outre-mer, hors des 101 départements");

    private static final String CORSICA = "20";
    private static final TerritoryCode CORSICAN_REGION = TerritoryCode.of(TerritoryType.REGION, "94");

    private final Table sheet;
    private final OarsaTable table;
    private final SheetCells cells;
    private final Geography geography;
    private final List<Years.Column> years;
    private final int headings;

    OarsaSheet(Table sheet, OarsaTable table, Geography geography) {
        this.sheet = sheet;
        this.table = table;
        this.cells = new SheetCells(sheet.name());
        this.geography = geography;
        var found = sheet.head(LAST_ROW_OF_HEADINGS).stream()
                .filter(line -> !Years.in(line).isEmpty())
                .findFirst();
        this.years = found.map(Years::in).orElse(List.of());
        this.headings = found.map(Line::number).orElse(LAST_ROW_OF_HEADINGS);
    }

    int lastYear() {
        return years.stream().mapToInt(Years.Column::year).max().orElse(geography.vintage());
    }

    void read(FileReading reading, Provenance provenance) {
        if (years.isEmpty()) {
            reading.refuse(
                    Place.ofRow(sheet.name(), headings), "", "columns-unexpected", "no column is headed by a year");
        }
        for (var line : sheet.all()) {
            if (line.number() > headings && !line.text(TERRITORY).isEmpty()) {
                reading.attempt(() -> take(line, reading, provenance));
            }
        }
    }

    private void take(Line line, FileReading reading, Provenance provenance) {
        var written = CODE_AND_NAME.matcher(line.text(TERRITORY));
        if (!written.matches()) {
            if (years.stream().anyMatch(year -> line.cell(year.column()).numeric())) {
                throw cells.refusal(line, TERRITORY, "territory-malformed", "is not a code and a name, like 30-Gard");
            }
            return;
        }
        var code = written.group(1);
        if (LEFT_OUT.containsKey(code)) {
            reading.leaveOut(cells.place(line, TERRITORY), line.text(TERRITORY), LEFT_OUT.getOrDefault(code, ""));
            return;
        }
        var territory = code.equals(CORSICA)
                ? CORSICAN_REGION
                : Departments.find(code, geography)
                        .orElseThrow(() -> cells.refusal(line, TERRITORY, "territory-unknown", "is not a département"));
        for (var year : years) {
            reading.attempt(() -> reading.addValue(
                    FileReading.key(table.indicator(), territory, period(year)),
                    cells.figure(line, year.column(), MARKERS),
                    provenance));
        }
    }

    /** Shares stand as on the last day; delays are those of the year's newcomers. */
    private Period period(Years.Column year) {
        return table.overTheYear()
                ? new Period(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31))
                : year.lastDay();
    }
}
