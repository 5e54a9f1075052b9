package fr.essaim.indicator.derivation;

import java.math.BigDecimal;

/** A formula's tree. */
sealed interface Expression {

    /** Another indicator, by its code. */
    record Part(String code) implements Expression {}

    record Constant(BigDecimal value) implements Expression {}

    record Operation(Operator operator, Expression left, Expression right) implements Expression {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }
}
