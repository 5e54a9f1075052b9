package fr.essaim.indicator.derivation;

import fr.essaim.indicator.Unit;

/**
 * What a quantity is made of: so many powers of things counted, euros and time. Two quantities add up only when they
 * have the same, and a formula has its indicator's unit only when it comes out as that.
 */
record Dimension(int things, int euros, int days, int hours) {

    static final Dimension NONE = new Dimension(0, 0, 0, 0);

    /** Of a part. An index, a test's statistic and an effect have no dimension to compute with. */
    static Dimension of(Unit unit) throws FormulaRefused {
        return switch (unit) {
            case COUNT -> new Dimension(1, 0, 0, 0);
            case EURO -> new Dimension(0, 1, 0, 0);
            case DAY -> new Dimension(0, 0, 1, 0);
            case HOUR -> new Dimension(0, 0, 0, 1);
            case PERCENT, PER_HUNDRED, PER_THOUSAND, PER_TEN_THOUSAND, RATIO, PERCENTAGE_POINT, EURO_PER_EURO -> NONE;
            case INDEX, CHI_SQUARE, EURO_PER_NET_RETURN, OUTCOME_UNIT ->
                throw new FormulaRefused("A value in %s cannot be computed with.".formatted(unit));
        };
    }

    /** Whether a result of this dimension can be told in the unit; an amount for each thing is told as an amount. */
    boolean canBeToldIn(Unit unit) {
        try {
            var told = of(unit);
            return equals(told) || (told.things == 0 && !told.equals(NONE) && equals(told.over(of(Unit.COUNT))));
        } catch (FormulaRefused _) {
            return false;
        }
    }

    Dimension times(Dimension other) {
        return new Dimension(things + other.things, euros + other.euros, days + other.days, hours + other.hours);
    }

    Dimension over(Dimension other) {
        return new Dimension(things - other.things, euros - other.euros, days - other.days, hours - other.hours);
    }
}
