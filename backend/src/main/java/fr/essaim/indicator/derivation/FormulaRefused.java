package fr.essaim.indicator.derivation;

/** A formula that cannot be used; the message says where and why. */
public class FormulaRefused extends Exception {

    FormulaRefused(String message) {
        super(message);
    }
}
