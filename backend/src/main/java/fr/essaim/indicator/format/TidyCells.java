package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row of the tidy CSV, each checked as it is read. */
final class TidyCells {

    private static final Map<String, ObservationStatus> STATUSES = Map.of(
            "A", ObservationStatus.NORMAL,
            "P", ObservationStatus.PROVISIONAL,
            "S", ObservationStatus.SECRET,
            "M", ObservationStatus.MISSING,
            "N", ObservationStatus.NOT_APPLICABLE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");
    private static final Pattern SERIES = Pattern.compile("[A-Z0-9_]+");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    /** A period's address writes four digits, and the database knows no year 0. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);
    /** The producer's remark at the end of a source: "Tab5-pa (hors champ de l'enquête)". */
    private static final Pattern NOTE = Pattern.compile("(.+?) \\(([^()]+)\\)");

    private static final String SERIES_MODALITY = "SERIE";
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    private final Line line;
    private final Map<String, Integer> headings;
    private final Map<String, Unit> catalogue;
    private final Geography geography;

    TidyCells(Line line, Map<String, Integer> headings, Map<String, Unit> catalogue, Geography geography) {
        this.line = line;
        this.headings = headings;
        this.catalogue = catalogue;
        this.geography = geography;
    }

    ObservationRow figure() {
        var key = key();
        var status = status();
        var row = new ObservationRow(
                key,
                status,
                number("value"),
                number("numerator"),
                number("denominator"),
                range(status),
                note(),
                provenance());
        checkValue(row);
        return row;
    }

    Place place(String heading) {
        return Place.of("", line.number(), Objects.requireNonNull(headings.get(heading), heading));
    }

    private String cell(String heading) {
        return line.cell(Objects.requireNonNull(headings.get(heading), heading)).text();
    }

    private CellRefusal refusal(String heading, String code, String reason) {
        return new CellRefusal(new RefusedCell(place(heading), heading, cell(heading), code, reason));
    }

    private ObservationRow.Key key() {
        var indicator = cell("indicator_code");
        if (!catalogue.containsKey(indicator)) {
            throw refusal("indicator_code", "indicator-unknown", "is not in the catalogue");
        }
        var modalities = new HashMap<>(breakdown().modalities());
        var series = modalities.remove(SERIES_MODALITY);
        if (series != null && !SERIES.matcher(series).matches()) {
            throw refusal("breakdown", "series-malformed", "names a series otherwise than in capitals, digits and _");
        }
        return new ObservationRow.Key(
                indicator, territory(), period(), Breakdown.of(modalities), series == null ? "" : series);
    }

    private TerritoryCode territory() {
        try {
            var type = TerritoryType.valueOf(cell("zone_type"));
            var code = TerritoryCode.of(type, cell("zone_code"));
            if (geography.knows(code)) {
                return code;
            }
        } catch (Refusal.Invalid malformed) {
            throw refusal("zone_code", "territory-malformed", malformed.detail());
        } catch (IllegalArgumentException _) {
            throw refusal("zone_type", "territory-type-unknown", "is not a type of territory");
        }
        throw refusal("zone_code", "territory-unknown", "is not a territory of COG %d".formatted(geography.vintage()));
    }

    private Period period() {
        var start = date("period_start");
        var end = date("period_end");
        if (end.isBefore(start)) {
            throw refusal("period_end", "period-reversed", "is before the period's start");
        }
        return new Period(start, end);
    }

    private LocalDate date(String heading) {
        try {
            var date = LocalDate.parse(cell(heading));
            if (YEARS.isValidIntValue(date.getYear())) {
                return date;
            }
        } catch (DateTimeParseException _) {
            // told below, in the same words
        }
        throw refusal(heading, "date-malformed", "is not a date; write 2024-12-31");
    }

    private Breakdown breakdown() {
        try {
            return Breakdown.parse(cell("breakdown"));
        } catch (Refusal malformed) {
            throw refusal("breakdown", "breakdown-malformed", malformed.detail());
        }
    }

    private ObservationStatus status() {
        var status = STATUSES.get(cell("status"));
        if (status == null) {
            throw refusal("status", "status-unknown", "is not one of A, P, S, M, N");
        }
        return status;
    }

    private @Nullable BigDecimal number(String heading) {
        var text = cell(heading);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw refusal(heading, "number-malformed", "is not a number; write 1234.5");
        }
        return new BigDecimal(text);
    }

    private @Nullable Range range(ObservationStatus status) {
        var lower = number("lower");
        var upper = number("upper");
        if (lower == null && upper == null) {
            return null;
        }
        if (lower == null || upper == null || lower.compareTo(upper) > 0) {
            throw refusal(
                    lower == null ? "lower" : "upper", "range-incomplete", "a range needs a lower and a higher bound");
        }
        return new Range(lower, upper, status.hasValue() ? RangeKind.CONFIDENCE : RangeKind.BOUNDS);
    }

    private ObservationRow.Provenance provenance() {
        var note = NOTE.matcher(text("source"));
        var label = note.matches() ? note.group(1) : text("source");
        return new ObservationRow.Provenance(label, text("publisher"), text("licence"), year("cog_vintage"));
    }

    private @Nullable String note() {
        var note = NOTE.matcher(text("source"));
        return note.matches() ? note.group(2) : null;
    }

    private String text(String heading) {
        var text = cell(heading).strip();
        if (text.isEmpty()) {
            throw refusal(heading, "source-missing", "is empty: a figure says where it comes from");
        }
        return text;
    }

    private int year(String heading) {
        var text = cell(heading);
        if (!YEAR.matcher(text).matches()) {
            throw refusal(heading, "year-malformed", "is not a year");
        }
        return Integer.parseInt(text);
    }

    private void checkValue(ObservationRow row) {
        if (row.status().hasValue() && row.value() == null) {
            throw refusal("value", "value-missing", "is missing");
        }
        if (!row.status().hasValue() && row.value() != null) {
            throw refusal("value", "value-unexpected", "should be empty with this status");
        }
        if (row.status() == ObservationStatus.SECRET && row.numerator() != null) {
            throw refusal("numerator", "numerator-reveals-secret", "would give the secret away");
        }
        if (row.range() != null && !row.status().hasValue() && row.status() != ObservationStatus.SECRET) {
            throw refusal("lower", "range-unexpected", "only a value or a secret has a range");
        }
        if (row.denominator() != null && row.denominator().signum() == 0) {
            throw refusal("denominator", "denominator-zero", "is zero");
        }
        checkRatio(row);
    }

    /** A ratio's value is that of its parts: whoever mixes percent and per thousand is told here. */
    private void checkRatio(ObservationRow row) {
        var unit = catalogue.get(row.key().indicatorCode());
        var factor = unit == null ? null : unit.scale();
        if (factor == null || row.value() == null || row.numerator() == null || row.denominator() == null) {
            return;
        }
        var expected = row.numerator().multiply(factor).divide(row.denominator(), MathContext.DECIMAL64);
        if (expected.subtract(row.value()).abs().compareTo(ROUNDING) > 0) {
            throw refusal(
                    "value",
                    "ratio-inconsistent",
                    "is not numerator over denominator: that makes " + expected.toPlainString());
        }
    }
}
