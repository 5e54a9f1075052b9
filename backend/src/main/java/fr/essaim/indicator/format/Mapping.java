package fr.essaim.indicator.format;

import fr.essaim.territory.TerritoryType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which column of somebody's table is which: plain data, kept as JSON beside the source it describes. Rows count from 1
 * as in a spreadsheet; {@code headerRow} 0 is a table without headings; {@code sheet} empty is the first, or the CSV.
 */
public record Mapping(
        @NotNull @Size(max = 31) String sheet,
        @Min(0) @Max(MOST_ROWS) int headerRow,
        @Min(1) @Max(MOST_ROWS) int firstRow,
        @Valid @NotNull Zone zone,
        @Valid @NotNull Time time,
        @Size(max = 200) List<@Valid @NotNull Value> values,
        boolean decimalComma,

        @Size(max = 20) Map<@Size(max = 30) String, Markers.@Valid @NotNull Marker> markers) {

    private static final int MOST_ROWS = 1_048_576;

    /** A column by its letters; with a heading, the file is refused when another stands there. */
    @Schema(name = "MappingColumn")
    public record Column(
            @NotNull @Size(max = 3) String at,
            @Nullable @Size(max = 500) String heading) {}

    public enum CodeForm {
        /** {@code DEP-30}. */
        TYPED,
        /** {@code 30}, of the type that the mapping says; a département's leading zero may be missing. */
        OFFICIAL,
        /** {@code 30-Gard} or {@code 30 Gard}: the official code first. */
        OFFICIAL_AND_NAME
    }

    /** Whom the row is about; the type goes without saying when codes are typed. */
    @Schema(name = "MappingZone")
    public record Zone(
            @Valid @NotNull Column column,
            @NotNull CodeForm form,
            @Nullable TerritoryType type) {}

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
    @Schema(name = "MappingTime")
    public record Time(
            @Nullable @Valid Column column,
            @Nullable PeriodForm form,
            @Nullable @Size(max = 21) String fixed) {}

    /** A column of figures: of which indicator, part of the population, series and, in a wide table, period. */
    @Schema(name = "MappingValue")
    public record Value(
            @Valid @NotNull Column column,
            @NotNull @Size(max = 20) String indicatorCode,
            @NotNull @Size(max = 200) String breakdown,
            @NotNull @Size(max = 40) String series,
            @Nullable @Size(max = 21) String period) {}

    public Mapping {
        // Left out, or with nothing in them, they are refused by name
        values = values == null ? List.of() : values.stream().toList();
        markers = markers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(markers));
    }
}
