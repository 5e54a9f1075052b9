package fr.essaim.indicator.tension;

import java.math.BigDecimal;
import java.util.List;

/**
 * The index recomputed without each input in turn, from {@code lower} to {@code upper}, open bounds of secrets included.
 * {@code movedMostBy} names the input whose absence moves its mark furthest: several when they tie at two decimals. An
 * input that is its dimension's only one is never left out.
 */
public record TensionSensitivity(
        BigDecimal lower, BigDecimal upper, List<String> movedMostBy, List<IndexWithout> without) {

    /** The index that is left without an indicator. */
    public record IndexWithout(String indicator, TensionEstimate index) {

        BigDecimal distanceFrom(TensionEstimate whole) {
            return index.mark().subtract(whole.mark()).abs();
        }
    }

    /** Of at least one. */
    static TensionSensitivity of(TensionEstimate whole, List<IndexWithout> without) {
        var furthest = without.stream()
                .map(one -> one.distanceFrom(whole))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return new TensionSensitivity(
                without.stream()
                        .map(one -> one.index().lower())
                        .min(BigDecimal::compareTo)
                        .orElseThrow(),
                without.stream()
                        .map(one -> one.index().upper())
                        .max(BigDecimal::compareTo)
                        .orElseThrow(),
                without.stream()
                        .filter(one -> one.distanceFrom(whole).compareTo(furthest) == 0)
                        .map(IndexWithout::indicator)
                        .toList(),
                without);
    }
}
