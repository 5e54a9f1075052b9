package fr.essaim.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each checked as it is read. */
class ObservationCells {

    private static final Map<String, ObservationStatus> STATUSES = Map.of(
            "A", ObservationStatus.NORMAL,
            "P", ObservationStatus.PROVISIONAL,
            "S", ObservationStatus.SECRET,
            "M", ObservationStatus.MISSING,
            "N", ObservationStatus.NOT_APPLICABLE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");
    private static final Pattern SERIES = Pattern.compile("[A-Z0-9_]+");
    /** The producer's remark at the end of a source: "Tab5-pa (hors champ de l'enquête)". */
    private static final Pattern NOTE = Pattern.compile("(.+?) \\(([^()]+)\\)");

    private static final String SERIES_MODALITY = "SERIE";
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    private final NamedCsvRecord record;
    private final Map<String, Unit> units;
    private final Set<String> territories;

    ObservationCells(NamedCsvRecord record, Map<String, Unit> units, Set<String> territories) {
        this.record = record;
        this.units = units;
        this.territories = territories;
    }

    ObservationRow row() {
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

    private ObservationRow.Key key() {
        var indicator = record.getField("indicator_code");
        if (!units.containsKey(indicator)) {
            throw new CellRefusal("indicator_code", "is not in the catalogue");
        }
        var modalities = new HashMap<>(breakdown().modalities());
        var series = modalities.remove(SERIES_MODALITY);
        if (series != null && !SERIES.matcher(series).matches()) {
            throw new CellRefusal("breakdown", "names a series otherwise than in capitals, digits and _");
        }
        return new ObservationRow.Key(
                indicator, territory(), period(), Breakdown.of(modalities), series == null ? "" : series);
    }

    private TerritoryCode territory() {
        try {
            var type = TerritoryType.valueOf(record.getField("zone_type"));
            var code = TerritoryCode.of(type, record.getField("zone_code"));
            if (territories.contains(code.toString())) {
                return code;
            }
        } catch (Refusal.Invalid malformed) {
            throw new CellRefusal("zone_code", malformed.detail());
        } catch (IllegalArgumentException _) {
            throw new CellRefusal("zone_type", "is not a type of territory");
        }
        throw new CellRefusal("zone_code", "is not a territory of COG 2026");
    }

    private Period period() {
        var start = date("period_start");
        var end = date("period_end");
        if (end.isBefore(start)) {
            throw new CellRefusal("period_end", "is before the period's start");
        }
        return new Period(start, end);
    }

    private LocalDate date(String column) {
        try {
            return LocalDate.parse(record.getField(column));
        } catch (DateTimeParseException _) {
            throw new CellRefusal(column, "is not a date; write 2024-12-31");
        }
    }

    private Breakdown breakdown() {
        try {
            return Breakdown.parse(record.getField("breakdown"));
        } catch (Refusal malformed) {
            throw new CellRefusal("breakdown", malformed.detail());
        }
    }

    private ObservationStatus status() {
        var status = STATUSES.get(record.getField("status"));
        if (status == null) {
            throw new CellRefusal("status", "is not one of A, P, S, M, N");
        }
        return status;
    }

    private @Nullable BigDecimal number(String column) {
        var text = record.getField(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new CellRefusal(column, "is not a number; write 1234.5");
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
            throw new CellRefusal(lower == null ? "lower" : "upper", "a range needs a lower and a higher bound");
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

    private String text(String column) {
        var text = record.getField(column).strip();
        if (text.isEmpty()) {
            throw new CellRefusal(column, "is empty: a figure says where it comes from");
        }
        return text;
    }

    private int year(String column) {
        var text = record.getField(column);
        if (!text.matches("(19|20)\\d{2}")) {
            throw new CellRefusal(column, "is not a year");
        }
        return Integer.parseInt(text);
    }

    private void checkValue(ObservationRow row) {
        if (row.status().hasValue() != (row.value() != null)) {
            throw new CellRefusal("value", row.status().hasValue() ? "is missing" : "should be empty with this status");
        }
        if (row.status() == ObservationStatus.SECRET && row.numerator() != null) {
            throw new CellRefusal("numerator", "would give the secret away");
        }
        if (row.range() != null && !row.status().hasValue() && row.status() != ObservationStatus.SECRET) {
            throw new CellRefusal("lower", "only a value or a secret has a range");
        }
        if (row.denominator() != null && row.denominator().signum() == 0) {
            throw new CellRefusal("denominator", "is zero");
        }
        checkRatio(row);
    }

    /** A ratio's value is that of its parts: whoever mixes percent and per thousand is told here. */
    private void checkRatio(ObservationRow row) {
        var scale = units.get(row.key().indicatorCode());
        var factor = scale == null ? null : scale.scale();
        if (factor == null || row.value() == null || row.numerator() == null || row.denominator() == null) {
            return;
        }
        var expected = row.numerator().multiply(factor).divide(row.denominator(), MathContext.DECIMAL64);
        if (expected.subtract(row.value()).abs().compareTo(ROUNDING) > 0) {
            throw new CellRefusal("value", "is not numerator over denominator: that makes " + expected.toPlainString());
        }
    }
}
