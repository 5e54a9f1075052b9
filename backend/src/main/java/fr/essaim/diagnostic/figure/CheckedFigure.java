package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry that says one thing only, in its indicator's unit; refuses all that is wrong with a draft at once. */
final class CheckedFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** As many as the table of observations takes from a file. */
    private static final int DECIMALS = 12;

    /** The oldest definitions begin there. */
    private static final int FIRST_YEAR = 1975;

    private static final Set<Unit> NEVER_NEGATIVE = Set.of(Unit.COUNT, Unit.DAY, Unit.HOUR, Unit.EURO);

    private final FigureDraft draft;
    private final Unit unit;
    private final List<FieldError> errors = new ArrayList<>();

    private CheckedFigure(FigureDraft draft, Unit unit) {
        this.draft = draft;
        this.unit = unit;
    }

    /** Its value, none for one that cannot be had. {@code known} are values that a great change is explained against. */
    static @Nullable BigDecimal valueOf(FigureDraft draft, Unit unit, LocalDate today, Stream<BigDecimal> known) {
        return new CheckedFigure(draft, unit).value(today, known);
    }

    private @Nullable BigDecimal value(LocalDate today, Stream<BigDecimal> known) {
        if (draft.status() == EntryStatus.NOT_AVAILABLE) {
            checkUnavailable();
            refuse();
            return null;
        }
        checkPeriod(today);
        require(draft.source(), "/source", "source-missing", "Say where the figure comes from.");
        require(draft.publisher(), "/publisher", "publisher-missing", "Say who made the figure.");
        checkNumbers();
        refuse();
        var value = isRatio() ? ratio() : draft.value();
        if (value != null && isBlank(draft.comment()) && known.anyMatch(before -> Change.isGreat(before, value))) {
            wrong(
                    "/comment",
                    "change-unexplained",
                    "This is more than 30 % away from what was known: say in the comment why.");
            refuse();
        }
        return value;
    }

    private void checkUnavailable() {
        require(draft.reason(), "/reason", "reason-missing", "Say why the figure cannot be had.");
        if (draft.value() != null || draft.numerator() != null || draft.denominator() != null) {
            wrong("/value", "value-unexpected", "What cannot be had has no value: leave it empty, zero is a value.");
        }
    }

    private void checkPeriod(LocalDate today) {
        var start = draft.periodStart();
        var end = draft.periodEnd();
        if (start == null || end == null) {
            wrong(
                    start == null ? "/periodStart" : "/periodEnd",
                    "period-missing",
                    "Say from when until when; the same day twice for what was counted on a day.");
        } else if (start.getYear() < FIRST_YEAR) {
            wrong("/periodStart", "period-too-old", "Figures begin in %d at the earliest.".formatted(FIRST_YEAR));
        } else if (end.isBefore(start)) {
            wrong("/periodEnd", "date-too-early", "The period ends before it begins.");
        } else if (end.isAfter(today)) {
            wrong("/periodEnd", "date-to-come", "The period has yet to end: enter what has been counted.");
        }
    }

    private void checkNumbers() {
        if (unit.scale() == null) {
            checkPlain();
        } else if (draft.numeratorUnknown()) {
            checkRateAlone();
        } else {
            checkParts();
        }
    }

    /** What is no ratio has no parts. */
    private void checkPlain() {
        var value = draft.value();
        require(value, "/value", "value-missing", "Enter the figure, or say that it cannot be had.");
        if (draft.numerator() != null || draft.denominator() != null || draft.numeratorUnknown()) {
            wrong("/numerator", "parts-unexpected", "This indicator is no ratio: enter its value alone.");
        }
        if (value != null && NEVER_NEGATIVE.contains(unit)) {
            checkNotNegative(value, "/value");
        }
        if (value != null && unit == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
            wrong("/value", "count-not-whole", "A count is a whole number.");
        }
    }

    private void checkParts() {
        var numerator = draft.numerator();
        var denominator = draft.denominator();
        require(
                numerator,
                "/numerator",
                "numerator-missing",
                "Enter the numerator, or say that nobody knows it: a rate alone cannot be added up.");
        require(denominator, "/denominator", "denominator-missing", "Enter the denominator: a rate is of something.");
        checkDenominator();
        if (numerator != null) {
            checkNotNegative(numerator, "/numerator");
        }
        if (numerator != null && denominator != null && isShare() && numerator.compareTo(denominator) > 0) {
            wrong("/numerator", "numerator-above-denominator", "A share is of a whole: this is more than all of it.");
        }
        if (draft.value() != null) {
            wrong("/value", "value-computed", "The value is computed from its parts: leave it empty.");
        }
    }

    private void checkRateAlone() {
        var value = draft.value();
        require(value, "/value", "value-missing", "Enter the figure, or say that it cannot be had.");
        if (draft.numerator() != null) {
            wrong("/numerator", "numerator-unexpected", "You said that the numerator is unknown: leave it empty.");
        }
        checkDenominator();
        if (value != null) {
            checkNotNegative(value, "/value");
        }
        if (value != null && isShare() && value.compareTo(HUNDRED) > 0) {
            wrong("/value", "value-out-of-range", "A share is of a whole: it is at most 100 %.");
        }
    }

    private void checkDenominator() {
        var denominator = draft.denominator();
        if (denominator != null && denominator.signum() <= 0) {
            wrong("/denominator", "denominator-not-positive", "A rate is of something: its denominator is above zero.");
        }
    }

    private void checkNotNegative(BigDecimal number, String pointer) {
        if (number.signum() < 0) {
            wrong(pointer, "value-negative", "This cannot be below zero.");
        }
    }

    private boolean isShare() {
        return unit == Unit.PERCENT;
    }

    private boolean isRatio() {
        return unit.scale() != null && !draft.numeratorUnknown();
    }

    private @Nullable BigDecimal ratio() {
        var numerator = draft.numerator();
        var denominator = draft.denominator();
        var scale = unit.scale();
        if (numerator == null || denominator == null || scale == null) {
            return null;
        }
        var value = numerator
                .multiply(scale)
                .divide(denominator, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    private void require(@Nullable Object given, String pointer, String code, String message) {
        if (given == null || (given instanceof String text && isBlank(text))) {
            wrong(pointer, code, message);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void wrong(String pointer, String code, String message) {
        errors.add(FieldError.pointer(pointer, code, message));
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
