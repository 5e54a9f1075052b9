package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.Columns;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** One row of a mapped table. */
record MappedRow(Mapping mapping, SheetCells cells, Line line, Geography geography) {

    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9A-Z]+)[ -].+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    TerritoryCode territory() {
        int column = index(mapping.zone().column());
        var territory = parsed(column);
        if (!geography.knows(territory)) {
            throw cells.refusal(line, column, "territory-unknown", "is not a territory of COG " + geography.vintage());
        }
        return territory;
    }

    ObservationRow.Key key(Mapping.Value value, TerritoryCode territory) {
        return new ObservationRow.Key(
                value.indicatorCode(), territory, period(value), Breakdown.parse(value.breakdown()), value.series());
    }

    Figure figure(Mapping.Value value) {
        return cells.figure(
                line, index(value.column()), new Markers(mapping.markers(), Map.of(), mapping.decimalComma()));
    }

    private TerritoryCode parsed(int column) {
        var zone = mapping.zone();
        var written = line.text(column);
        try {
            if (zone.form() == Mapping.CodeForm.TYPED) {
                return TerritoryCode.parse(written);
            }
            var type = Objects.requireNonNull(zone.type());
            var code = zone.form() == Mapping.CodeForm.OFFICIAL ? written : codeBeforeName(written);
            boolean padded = type == TerritoryType.DEPARTMENT && code.length() == 1;
            return TerritoryCode.of(type, padded ? "0" + code : code);
        } catch (Refusal.Invalid malformed) {
            throw cells.refusal(line, column, "territory-malformed", malformed.detail());
        }
    }

    private static String codeBeforeName(String written) {
        var parts = CODE_AND_NAME.matcher(written);
        return parts.matches() ? parts.group(1) : written;
    }

    private Period period(Mapping.Value value) {
        var time = mapping.time();
        if (value.period() != null) {
            return Period.parse(value.period());
        }
        if (time.column() == null || time.form() == null) {
            return Period.parse(Objects.requireNonNull(time.fixed()));
        }
        int column = index(time.column());
        return switch (time.form()) {
            case DAY ->
                day(line.cell(column)
                        .date()
                        .orElseThrow(() -> cells.refusal(line, column, "date-malformed", "is not a date")));
            case INTERVAL -> interval(column);
            case YEAR -> new Period(LocalDate.of(year(column), 1, 1), LocalDate.of(year(column), 12, 31));
            case FIRST_OF_JANUARY -> day(LocalDate.of(year(column), 1, 1));
            case LAST_OF_DECEMBER -> day(LocalDate.of(year(column), 12, 31));
        };
    }

    private Period interval(int column) {
        try {
            return Period.parse(line.text(column));
        } catch (Refusal.Invalid malformed) {
            throw cells.refusal(line, column, "period-malformed", malformed.detail());
        }
    }

    private int year(int column) {
        var year = line.text(column);
        if (!YEAR.matcher(year).matches()) {
            throw cells.refusal(line, column, "year-malformed", "is not a year");
        }
        return Integer.parseInt(year);
    }

    private static Period day(LocalDate day) {
        return new Period(day, day);
    }

    private static int index(Mapping.Column column) {
        return Columns.index(column.at()).orElseThrow();
    }
}
