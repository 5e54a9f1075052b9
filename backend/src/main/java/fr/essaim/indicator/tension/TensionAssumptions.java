package fr.essaim.indicator.tension;

import java.math.BigDecimal;

/**
 * What no source gives and Essaim assumes, for illustration: at least {@code fewestInputs} indicators in each dimension,
 * each with a value in at least {@code fewestCompared} départements, and a {@code line} between low and high.
 */
public record TensionAssumptions(boolean illustrative, int fewestInputs, int fewestCompared, BigDecimal line) {

    static final TensionAssumptions OURS = new TensionAssumptions(true, 2, 20, new BigDecimal("0.5"));
}
