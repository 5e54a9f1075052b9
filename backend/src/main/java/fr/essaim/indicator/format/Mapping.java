package fr.essaim.indicator.format;

import fr.essaim.territory.TerritoryType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of somebody's table is which: plain data, kept as JSON beside the source it describes. Rows count from 1
 * as in a spreadsheet; {@code headerRow} 0 is a table without headings; {@code sheet} empty is the first, or the CSV.
 */
public record Mapping(
        String sheet,
        int headerRow,
        int firstRow,
        Zone zone,
        Time time,
        List<Value> values,
        boolean decimalComma,
        Map<String, Markers.Marker> markers) {

    /** A column by its letters; with a heading, the file is refused when another stands there. */
    public record Column(String at, @Nullable String heading) {}

    public enum CodeForm {
        /** {@code DEP-30}. */
        TYPED,
        /** {@code 30}, of the type that the mapping says; a département's leading zero may be missing. */
        OFFICIAL,
        /** {@code 30-Gard} or {@code 30 Gard}: the official code first. */
        OFFICIAL_AND_NAME
    }

    /** Whom the row is about; the type goes without saying when codes are typed. */
    public record Zone(
            Column column, CodeForm form, @Nullable TerritoryType type) {}

    public enum PeriodForm {
        /** {@code 2024}: the whole year. */
        YEAR,
        /** {@code 2024}: its first day. */
        FIRST_OF_JANUARY,
        /** {@code 2024}: its last day. */
        LAST_OF_DECEMBER,
        /** A date, of the spreadsheet or in ISO 8601. */
        DAY,
        /** {@code 2024-01-01/2024-12-31}. */
        INTERVAL
    }

    /** When: read in a column, or one period ({@code fixed}, an ISO 8601 interval) for all; each value may have its own. */
    public record Time(
            @Nullable Column column,
            @Nullable PeriodForm form,
            @Nullable String fixed) {}

    /** A column of figures: of which indicator, part of the population, series and, in a wide table, period. */
    public record Value(
            Column column,
            String indicatorCode,
            String breakdown,
            String series,
            @Nullable String period) {}

    public Mapping {
        values = List.copyOf(values);
        markers = Map.copyOf(markers);
    }
}
