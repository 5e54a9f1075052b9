package fr.essaim.indicator.format;

import static fr.essaim.indicator.format.Geography.FRANCE;
import static fr.essaim.indicator.format.Geography.FRANCE_WITHOUT_MAYOTTE;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * One year of the population estimates. The table may begin again further down with other ages, as that of the overseas
 * départements did until 1998; totals are known by their label, wherever they stand.
 */
final class PopulationSheet {

    private static final String SHARE_OF_75 = "BES-05";

    private record Part(Breakdown sex, AgeGroup age) {}

    private record Total(PrintedTotal total, String label, Part part, Figure figure) {}

    private final Table sheet;
    private final Geography geography;
    private final Period period;
    private final Map<Part, ZoneFigures> figures = new LinkedHashMap<>();
    private final List<Total> totals = new ArrayList<>();
    private List<AgeColumns> columns = List.of();
    private int headings = 1;
    private boolean provisional;

    PopulationSheet(Table sheet, int year, Geography geography) {
        this.sheet = sheet;
        this.geography = geography;
        var firstDay = LocalDate.of(year, 1, 1);
        this.period = new Period(firstDay, firstDay);
    }

    void read(FileReading reading, Provenance provenance) {
        var lines = sheet.all();
        provisional = lines.stream()
                .map(line -> line.text(0))
                .anyMatch(text -> text.startsWith("Source") && text.contains("provisoire"));
        var former = new Line(0, List.of());
        for (var line : lines) {
            var above = former;
            reading.attempt(() -> take(line, above));
            former = line;
        }
        for (var counts : figures.values()) {
            counts.fill(geography, "hors du champ de la source cette année-là", Place.ofRow(sheet.name(), headings));
            counts.sumRegions(geography);
        }
        totals.forEach(total -> settle(total, reading));
        for (var counts : figures.values()) {
            sumFranceWithoutMayotte(counts);
            counts.addTo(reading, provenance);
        }
        AgeColumns.SEXES.values().forEach(sex -> addShares(sex, reading, provenance));
    }

    private void take(Line line, Line above) {
        var found = AgeColumns.in(line, above);
        if (!found.isEmpty()) {
            requireEveryAge(found, line);
            columns = found;
            headings = line.number();
            return;
        }
        var department = Departments.find(line.text(0), geography);
        var total = PrintedTotal.of(line.text(0));
        if (department.isPresent()) {
            eachPart(line, (part, figure) -> countsOf(part).put(department.get(), figure));
        } else if (total.isPresent()) {
            eachPart(line, (part, figure) -> totals.add(new Total(total.get(), line.text(0), part, figure)));
        } else if (!columns.isEmpty() && line.cell(columns.getFirst().total()).numeric()) {
            throw new CellRefusal(new RefusedCell(
                    Place.of(sheet.name(), line.number(), 0),
                    "",
                    line.text(0),
                    "territory-unknown",
                    "is neither a département nor a total that is known"));
        }
    }

    private void eachPart(Line line, BiConsumer<Part, Figure> taker) {
        for (var sex : columns) {
            for (var age : AgeGroup.values()) {
                taker.accept(new Part(sex.sex(), age), sum(line, sex.columnsOf(age)));
            }
        }
    }

    private Figure sum(Line line, List<Integer> cells) {
        var place = Place.of(sheet.name(), line.number(), cells.getFirst()).andOthers(cells.size());
        var sum = BigDecimal.ZERO;
        for (int column : cells) {
            var figure = Markers.NONE.read(line.cell(column), Place.of(sheet.name(), line.number(), column));
            sum = sum.add(Objects.requireNonNull(figure.value()));
        }
        var figure = new Figure(ObservationStatus.NORMAL, sum, null, place);
        return provisional ? figure.provisional() : figure;
    }

    private ZoneFigures countsOf(Part part) {
        return figures.computeIfAbsent(
                part, absent -> new ZoneFigures(absent.age().indicator(), period, absent.sex(), ""));
    }

    private void settle(Total total, FileReading reading) {
        var counts = countsOf(total.part());
        var parts = total.total().parts(geography);
        counts.check(reading, total.label(), total.figure(), parts, BigDecimal.ZERO);
        total.total().zone(counts, geography).ifPresent(zone -> counts.put(zone, total.figure()));
    }

    private void sumFranceWithoutMayotte(ZoneFigures counts) {
        if (counts.figures().containsKey(FRANCE)) {
            counts.sum(geography.departmentsOf(FRANCE_WITHOUT_MAYOTTE))
                    .ifPresent(sum -> counts.put(FRANCE_WITHOUT_MAYOTTE, sum.noting("somme des départements")));
        }
    }

    private void addShares(Breakdown sex, FileReading reading, Provenance provenance) {
        var old = countsOf(new Part(sex, AgeGroup.FROM_75)).figures();
        var all = countsOf(new Part(sex, AgeGroup.ALL)).figures();
        old.forEach((territory, figure) -> reading.add(
                share(new ObservationRow.Key(SHARE_OF_75, territory, period, sex, ""), figure, all, provenance),
                figure.place()));
    }

    private static ObservationRow share(
            ObservationRow.Key key, Figure old, Map<TerritoryCode, Figure> all, Provenance provenance) {
        var whole = all.get(key.territory());
        if (old.value() == null || whole == null || whole.value() == null) {
            return new ObservationRow(key, old.status(), null, null, null, null, old.note(), provenance);
        }
        var percent = Numbers.percent(old.value(), whole.value());
        return new ObservationRow(key, old.status(), percent, old.value(), whole.value(), null, old.note(), provenance);
    }

    private void requireEveryAge(List<AgeColumns> found, Line line) {
        for (var sex : found) {
            if (!sex.isWhole()) {
                throw new CellRefusal(new RefusedCell(
                        Place.of(sheet.name(), line.number(), sex.total()),
                        "",
                        line.text(sex.total()),
                        "columns-unexpected",
                        "the ages before this total do not follow one another from birth"));
            }
        }
    }
}
