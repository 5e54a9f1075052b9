package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.Columns;
import fr.essaim.shared.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a mapping, each with the JSON pointer of its field; nothing when it can be read with. */
final class MappingCheck {

    private static final Pattern SERIES = Pattern.compile("[A-Z0-9_]*");

    private final Mapping mapping;
    private final Set<String> indicators;
    private final List<FieldError> errors = new ArrayList<>();

    private MappingCheck(Mapping mapping, Set<String> indicators) {
        this.mapping = mapping;
        this.indicators = indicators;
    }

    static List<FieldError> errors(Mapping mapping, Set<String> indicators) {
        var check = new MappingCheck(mapping, indicators);
        check.rows();
        check.zone();
        check.time();
        check.values();
        check.markers();
        return List.copyOf(check.errors);
    }

    private void rows() {
        if (mapping.firstRow() <= mapping.headerRow()) {
            error("/firstRow", "row-malformed", "The first row of figures comes after the headings.");
        }
    }

    private void zone() {
        column("/zone/column", mapping.zone().column());
        boolean typed = mapping.zone().form() == Mapping.CodeForm.TYPED;
        if (typed == (mapping.zone().type() != null)) {
            error(
                    "/zone/type",
                    typed ? "territory-type-unexpected" : "territory-type-missing",
                    typed
                            ? "Typed codes say it themselves: leave it out."
                            : "Say which type of territory: codes are shared.");
        }
    }

    private void time() {
        var time = mapping.time();
        if (time.column() != null) {
            column("/time/column", time.column());
            if (time.form() == null) {
                error("/time/form", "period-form-missing", "Say how this column writes a period.");
            }
            if (time.fixed() != null) {
                error("/time/fixed", "period-ambiguous", "A period is read in a column or fixed, not both.");
            }
        } else if (time.fixed() != null) {
            period("/time/fixed", time.fixed());
        } else if (mapping.values().stream().anyMatch(value -> value.period() == null)) {
            error(
                    "/time",
                    "period-missing",
                    "Say which period figures are about: a column, one for all, or one a value.");
        }
    }

    private void values() {
        if (mapping.values().isEmpty()) {
            error("/values", "values-missing", "Name at least one column of figures.");
        }
        var seen = new HashSet<List<@Nullable String>>();
        for (int i = 0; i < mapping.values().size(); i++) {
            var value = mapping.values().get(i);
            var at = "/values/" + i;
            column(at + "/column", value.column());
            if (!indicators.contains(value.indicatorCode())) {
                error(at + "/indicatorCode", "indicator-unknown", "This indicator is not in the catalogue.");
            }
            if (!SERIES.matcher(value.series()).matches()) {
                error(at + "/series", "series-malformed", "A series is written in capitals, digits and _.");
            }
            breakdown(at + "/breakdown", value.breakdown());
            if (value.period() != null) {
                period(at + "/period", value.period());
            }
            var key = new ArrayList<@Nullable String>();
            key.add(value.indicatorCode());
            key.add(value.breakdown());
            key.add(value.series());
            key.add(value.period());
            if (!seen.add(key)) {
                error(at, "value-twice", "Another column gives the same figures.");
            }
        }
    }

    private void markers() {
        mapping.markers().forEach((text, marker) -> {
            if (marker.status().hasValue()) {
                error(
                        "/markers",
                        "marker-with-value",
                        "“%s” stands where there is no number: its status is SECRET, MISSING or NOT_APPLICABLE."
                                .formatted(text));
            }
        });
    }

    private void column(String pointer, Mapping.Column column) {
        if (Columns.index(column.at()).isEmpty()) {
            error(pointer + "/at", "column-malformed", "Name the column by its letters, like E.");
        }
        if (column.heading() != null && mapping.headerRow() == 0) {
            error(pointer + "/heading", "heading-unexpected", "A table without headings has none here.");
        }
    }

    private void period(String pointer, String interval) {
        try {
            Period.parse(interval);
        } catch (Refusal.Invalid malformed) {
            error(pointer, "period-malformed", malformed.detail());
        }
    }

    private void breakdown(String pointer, String breakdown) {
        try {
            Breakdown.parse(breakdown);
        } catch (Refusal.Invalid malformed) {
            error(pointer, "breakdown-malformed", malformed.detail());
        }
    }

    private void error(String pointer, String code, String message) {
        errors.add(FieldError.pointer(pointer, code, message));
    }
}
