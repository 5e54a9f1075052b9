package fr.essaim.indicator.tension;

import java.util.List;

/**
 * What an index was computed from and how. {@code algorithmVersion} changes whenever the same figures would give another
 * result.
 */
public record TensionBasis(
        int year, String algorithmVersion, TensionAssumptions assumptions, List<TensionInput> inputs) {

    static final String ALGORITHM_VERSION = "1";

    static TensionBasis of(int year, List<TensionInput> inputs) {
        return new TensionBasis(year, ALGORITHM_VERSION, TensionAssumptions.OURS, inputs);
    }
}
