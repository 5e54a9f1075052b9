package fr.essaim.indicator.imports;

import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The indicators there are, for a file. */
record Catalogue(Map<String, Indicator> byCode) {

    static Catalogue of(List<Indicator> indicators) {
        return new Catalogue(indicators.stream().collect(toMap(Indicator::code, indicator -> indicator)));
    }

    Map<String, Unit> units() {
        return byCode.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().definition().text().unit()));
    }

    /** Of the definition that measures a figure: the one of its time. */
    int version(ObservationRow figure) {
        var key = figure.key();
        return Objects.requireNonNull(byCode.get(key.indicatorCode()), key.indicatorCode())
                .definitionFor(key.period())
                .version();
    }
}
