package fr.essaim.indicator.derivation;

import static fr.essaim.indicator.ObservationStatus.MISSING;
import static fr.essaim.indicator.ObservationStatus.NORMAL;
import static fr.essaim.indicator.ObservationStatus.NOT_APPLICABLE;
import static fr.essaim.indicator.ObservationStatus.PROVISIONAL;
import static fr.essaim.indicator.ObservationStatus.SECRET;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Unit;
import fr.essaim.indicator.derivation.Expression.Constant;
import fr.essaim.indicator.derivation.Expression.Operation;
import fr.essaim.indicator.derivation.Expression.Operator;
import fr.essaim.indicator.derivation.Expression.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an indicator is computed from others: {@code CTX-03 / CTX-02}. Checked once against the units of its parts and
 * its own; then computed for each territory and period.
 *
 * <p>What is not known stays so: one part missing, the result is missing; one not applicable, it is not applicable; one
 * secret, it is secret, between the bounds that interval arithmetic gives where each part has a value or bounds; one
 * provisional, it is provisional.
 */
public final class Formula {

    private static final int DECIMALS = 10;

    /** From what hides a result most to what hides it least. */
    private static final List<ObservationStatus> BY_WEIGHT =
            List.of(NOT_APPLICABLE, MISSING, SECRET, PROVISIONAL, NORMAL);

    private final String text;
    private final Expression root;
    private final BigDecimal scale;
    private final Set<String> parts = new TreeSet<>();

    private Formula(String text, Expression root, Unit unit) {
        this.text = text;
        this.root = root;
        this.scale = Optional.ofNullable(unit.scale()).orElse(BigDecimal.ONE);
        collect(root, parts);
    }

    /** Reads a formula and checks that, from parts in these units, it comes out in {@code unit}. */
    public static Formula of(String text, Unit unit, Map<String, Unit> units) throws FormulaRefused {
        var root = FormulaParser.parse(text);
        var dimension = dimension(root, units);
        if (!dimension.canBeToldIn(unit)) {
            throw new FormulaRefused("“%s” does not come out in %s.".formatted(text, unit));
        }
        var formula = new Formula(text, root, unit);
        if (formula.parts.isEmpty()) {
            throw new FormulaRefused("“%s” names no indicator.".formatted(text));
        }
        return formula;
    }

    /** The codes of the indicators that it is computed from. */
    public Set<String> parts() {
        return Set.copyOf(parts);
    }

    /** The codes that stand below the line: they are taken at the denominator's date. */
    public Set<String> denominators() {
        var found = new TreeSet<String>();
        if (root instanceof Operation(var operator, var _, var below) && operator == Operator.DIVIDED_BY) {
            collect(below, found);
        }
        return found;
    }

    /** Computes it; a part without operand counts as missing. */
    public Derived apply(Map<String, Operand> operands) {
        var status = status(operands);
        var interval = interval(root, operands);
        return switch (status) {
            case MISSING, NOT_APPLICABLE ->
                without(status, "%s : %s".formatted(culprit(operands, status), reason(status)), operands);
            case SECRET -> secret(interval);
            case NORMAL, PROVISIONAL ->
                interval.map(result -> known(status, result, operands))
                        .orElseGet(() -> without(NOT_APPLICABLE, "le dénominateur est nul", operands));
        };
    }

    @Override
    public String toString() {
        return text;
    }

    private Derived known(ObservationStatus status, Interval result, Map<String, Operand> operands) {
        var value = result.lower().multiply(scale).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return new Derived(
                status,
                value.stripTrailingZeros(),
                side(operands, true).orElse(null),
                side(operands, false).orElse(null),
                null,
                null);
    }

    private Derived without(ObservationStatus status, String note, Map<String, Operand> operands) {
        return new Derived(
                status,
                null,
                side(operands, true).orElse(null),
                side(operands, false).orElse(null),
                null,
                note);
    }

    private Derived secret(Optional<Interval> result) {
        var range = result.map(bounds -> new Range(
                told(bounds.lower(), RoundingMode.FLOOR),
                told(bounds.upper(), RoundingMode.CEILING),
                RangeKind.BOUNDS));
        return new Derived(
                SECRET, null, null, null, range.orElse(null), "une partie du calcul est couverte par le secret");
    }

    private BigDecimal told(BigDecimal plain, RoundingMode rounding) {
        return plain.multiply(scale).setScale(DECIMALS, rounding).stripTrailingZeros();
    }

    private Optional<BigDecimal> side(Map<String, Operand> operands, boolean above) {
        return root instanceof Operation(var operator, var left, var right) && operator == Operator.DIVIDED_BY
                ? interval(above ? left : right, operands).map(Interval::lower)
                : Optional.empty();
    }

    private ObservationStatus status(Map<String, Operand> operands) {
        return parts.stream()
                .map(part -> status(operands, part))
                .min((one, other) -> BY_WEIGHT.indexOf(one) - BY_WEIGHT.indexOf(other))
                .orElseThrow();
    }

    private String culprit(Map<String, Operand> operands, ObservationStatus status) {
        return parts.stream()
                .filter(part -> status(operands, part) == status)
                .findFirst()
                .orElseThrow();
    }

    private static String reason(ObservationStatus status) {
        return status == MISSING ? "non publié" : "sans objet";
    }

    private static Optional<Interval> interval(Expression expression, Map<String, Operand> operands) {
        return switch (expression) {
            case Constant(var value) -> Optional.of(Interval.exactly(value));
            case Part(var code) -> Optional.ofNullable(operands.get(code)).flatMap(Operand::interval);
            case Operation(var operator, var left, var right) ->
                interval(left, operands)
                        .flatMap(one -> interval(right, operands).flatMap(other -> compute(operator, one, other)));
        };
    }

    private static Optional<Interval> compute(Operator operator, Interval one, Interval other) {
        return switch (operator) {
            case PLUS -> Optional.of(one.plus(other));
            case MINUS -> Optional.of(one.minus(other));
            case TIMES -> Optional.of(one.times(other));
            case DIVIDED_BY -> one.dividedBy(other);
        };
    }

    private static Dimension dimension(Expression expression, Map<String, Unit> units) throws FormulaRefused {
        return switch (expression) {
            case Constant _ -> Dimension.NONE;
            case Part(var code) -> {
                var unit = units.get(code);
                if (unit == null) {
                    throw new FormulaRefused(
                            "There is no indicator %s that figures can be computed from.".formatted(code));
                }
                yield Dimension.of(unit);
            }
            case Operation(var operator, var left, var right) ->
                dimension(operator, dimension(left, units), dimension(right, units));
        };
    }

    private static Dimension dimension(Operator operator, Dimension one, Dimension other) throws FormulaRefused {
        return switch (operator) {
            case TIMES -> one.times(other);
            case DIVIDED_BY -> one.over(other);
            case PLUS, MINUS -> {
                if (!one.equals(other)) {
                    throw new FormulaRefused(
                            "Two quantities of different kinds cannot be added: %s and %s.".formatted(one, other));
                }
                yield one;
            }
        };
    }

    private static void collect(Expression expression, Set<String> found) {
        switch (expression) {
            case Constant _ -> {}
            case Part(var code) -> found.add(code);
            case Operation(var _, var left, var right) -> {
                collect(left, found);
                collect(right, found);
            }
        }
    }

    private static ObservationStatus status(Map<String, Operand> operands, String part) {
        var operand = operands.get(part);
        return operand == null ? MISSING : operand.status();
    }
}
