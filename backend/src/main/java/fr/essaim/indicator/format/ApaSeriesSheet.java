package fr.essaim.indicator.format;

import static fr.essaim.indicator.format.Geography.FRANCE_WITHOUT_MAYOTTE;
import static fr.essaim.indicator.format.Geography.METROPOLITAN_FRANCE;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.Table;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Two blocks, départements then régions, with the same years. Corsica stands as one collectivity every year and as two
 * départements until 2017; the Rhône as a whole, and again in its two halves since 2015; Mayotte nowhere.
 */
final class ApaSeriesSheet {

    private static final String RECIPIENTS = "CTX-05";
    private static final int REGION = 0;
    private static final int CODE = 1;

    private static final Markers MARKERS = Markers.NONE.with("", ObservationStatus.MISSING, "non publié");
    private static final Markers CORSICAN =
            Markers.NONE.with("", ObservationStatus.MISSING, "publié pour la Collectivité de Corse seulement");

    private static final String CORSICA = "20";
    private static final Set<String> CORSICAN_DEPARTMENTS = Set.of("2A", "2B");
    private static final Set<String> HALVES_OF_RHONE = Set.of("69D", "69M");
    /** Overseas régions, as this source writes them. */
    private static final Map<String, String> REGION_ALIASES =
            Map.of("101", "01", "102", "02", "103", "03", "104", "04", "106", "06");

    private static final TerritoryCode CORSICAN_REGION = TerritoryCode.of(TerritoryType.REGION, "94");

    private final Table sheet;
    private final SheetCells cells;
    private final Line headings;
    private final Geography geography;
    private final Map<Years.Column, ZoneFigures> years = new LinkedHashMap<>();
    private boolean amongRegions;

    ApaSeriesSheet(Table sheet, Line headings, Geography geography) {
        this.sheet = sheet;
        this.cells = new SheetCells(sheet.name());
        this.headings = headings;
        this.geography = geography;
        for (var year : Years.in(headings)) {
            years.put(year, new ZoneFigures(RECIPIENTS, year.lastDay(), Breakdown.NONE, ""));
        }
    }

    void read(FileReading reading, Provenance provenance) {
        for (var line : sheet.all()) {
            if (line.text(REGION).equals("Code région")) {
                amongRegions = line.number() > headings.number();
                requireSameYears(line, reading);
            } else if (line.number() > headings.number()) {
                reading.attempt(() -> take(line, reading));
            }
        }
        years.forEach((year, counts) -> {
            counts.fill(geography, "hors champ de l'enquête", cells.place(headings, year.column()));
            counts.sumRegions(geography);
            counts.addTo(reading, provenance);
        });
    }

    private void take(Line line, FileReading reading) {
        var total = PrintedTotal.of(line.text(REGION));
        if (total.isPresent()) {
            if (!amongRegions) {
                eachYear(
                        line, MARKERS, reading, (counts, figure) -> settle(total.get(), line, figure, counts, reading));
            }
        } else if (amongRegions) {
            takeRegion(line, reading);
        } else {
            takeDepartment(line, reading);
        }
    }

    private void takeDepartment(Line line, FileReading reading) {
        var code = line.text(CODE);
        if (HALVES_OF_RHONE.contains(code)) {
            reading.leaveOut(cells.place(line, CODE), line.text(CODE + 1), "déjà compté dans le département du Rhône");
            return;
        }
        if (code.equals(CORSICA)) {
            eachYear(line, MARKERS, reading, (counts, figure) -> counts.put(CORSICAN_REGION, figure));
            return;
        }
        var department = Departments.find(code, geography);
        if (department.isPresent()) {
            var markers = CORSICAN_DEPARTMENTS.contains(code) ? CORSICAN : MARKERS;
            eachYear(line, markers, reading, (counts, figure) -> counts.put(department.get(), figure));
        } else {
            refuseNumbers(line, CODE);
        }
    }

    /** Published beside the départements: compared with their sum, and kept as published. */
    private void takeRegion(Line line, FileReading reading) {
        var written = line.text(REGION);
        var code = REGION_ALIASES.getOrDefault(written, written);
        if (!TerritoryType.REGION.accepts(code)) {
            refuseNumbers(line, REGION);
            return;
        }
        var region = TerritoryCode.of(TerritoryType.REGION, code);
        boolean corsica = region.equals(CORSICAN_REGION);
        var parts = corsica ? List.of(CORSICAN_REGION) : geography.departmentsOf(region);
        eachYear(line, MARKERS, reading, (counts, figure) -> {
            counts.check(reading, line.text(CODE), figure, parts, BigDecimal.ZERO);
            if (!corsica) {
                counts.put(region, figure);
            }
        });
    }

    private void settle(PrintedTotal total, Line line, Figure printed, ZoneFigures counts, FileReading reading) {
        counts.check(reading, line.text(REGION), printed, parts(total), BigDecimal.ZERO);
        if (printed.value() != null && total != PrintedTotal.OVERSEAS) {
            counts.put(
                    total == PrintedTotal.WHOLE ? FRANCE_WITHOUT_MAYOTTE : METROPOLITAN_FRANCE,
                    printed.noting("total estimé par la Drees"));
        }
    }

    private List<TerritoryCode> parts(PrintedTotal total) {
        var parts = new ArrayList<>(total.parts(geography));
        if (total != PrintedTotal.OVERSEAS) {
            parts.removeAll(geography.departmentsOf(CORSICAN_REGION));
            parts.add(CORSICAN_REGION);
        }
        return parts;
    }

    private void eachYear(Line line, Markers markers, FileReading reading, BiConsumer<ZoneFigures, Figure> taker) {
        years.forEach((year, counts) ->
                reading.attempt(() -> taker.accept(counts, cells.figure(line, year.column(), markers))));
    }

    private void refuseNumbers(Line line, int column) {
        if (years.keySet().stream().anyMatch(year -> line.cell(year.column()).numeric())) {
            throw cells.refusal(line, column, "territory-unknown", "is neither a territory nor a total that is known");
        }
    }

    private void requireSameYears(Line line, FileReading reading) {
        if (!Years.in(line).equals(Years.in(headings))) {
            reading.refuse(
                    cells.place(line, REGION),
                    line.text(REGION),
                    "columns-unexpected",
                    "the years of this block are not those of the first");
        }
    }
}
