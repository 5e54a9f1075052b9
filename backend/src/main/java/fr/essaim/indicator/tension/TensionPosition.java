package fr.essaim.indicator.tension;

import fr.essaim.indicator.tension.TensionSensitivity.IndexWithout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a département stands. {@code tension} T and {@code vulnerability} V are means of percentiles, each of the same
 * weight, 0 to 1; {@code index} is 100 √(T·V). No {@code quadrant} when the range of a dimension crosses the line:
 * {@code straddling} says which.
 */
public record TensionPosition(
        TensionEstimate tension,
        TensionEstimate vulnerability,
        TensionEstimate index,
        @Nullable TensionQuadrant quadrant,
        List<TensionDimension> straddling,
        TensionSensitivity sensitivity) {

    /** By what each available indicator adds to the need, 0 to 1; nothing when a dimension has too few of them. */
    static Optional<TensionPosition> of(
            SortedMap<String, ShareRange> tension, SortedMap<String, ShareRange> vulnerability) {
        if (Math.min(tension.size(), vulnerability.size()) < TensionAssumptions.OURS.fewestInputs()) {
            return Optional.empty();
        }
        var t = ShareRange.meanOf(tension.values());
        var v = ShareRange.meanOf(vulnerability.values());
        var index = TensionEstimate.index(t, v);
        var straddling = Stream.of(Map.entry(TensionDimension.TENSION, t), Map.entry(TensionDimension.VULNERABILITY, v))
                .filter(dimension -> dimension.getValue().crosses(Share.HALF))
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(new TensionPosition(
                TensionEstimate.of(t),
                TensionEstimate.of(v),
                index,
                straddling.isEmpty() ? TensionQuadrant.of(t.isFrom(Share.HALF), v.isFrom(Share.HALF)) : null,
                straddling,
                TensionSensitivity.of(index, without(tension, vulnerability))));
    }

    private static List<IndexWithout> without(
            SortedMap<String, ShareRange> tension, SortedMap<String, ShareRange> vulnerability) {
        var t = ShareRange.meanOf(tension.values());
        var v = ShareRange.meanOf(vulnerability.values());
        var without = new ArrayList<IndexWithout>();
        meansWithout(tension)
                .forEach((code, mean) -> without.add(new IndexWithout(code, TensionEstimate.index(mean, v))));
        meansWithout(vulnerability)
                .forEach((code, mean) -> without.add(new IndexWithout(code, TensionEstimate.index(t, mean))));
        return without;
    }

    /** By the indicator left out; an only one is not, for nothing would be left to take a mean of. */
    private static SortedMap<String, ShareRange> meansWithout(SortedMap<String, ShareRange> inputs) {
        var means = new TreeMap<String, ShareRange>();
        if (inputs.size() > 1) {
            inputs.keySet().forEach(code -> {
                var others = new TreeMap<>(inputs);
                others.remove(code);
                means.put(code, ShareRange.meanOf(others.values()));
            });
        }
        return means;
    }
}
