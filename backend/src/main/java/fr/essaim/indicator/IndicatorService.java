package fr.essaim.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class IndicatorService {

    private final Indicators indicators;
    private final Observations observations;

    IndicatorService(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    List<IndicatorSummary> list() {
        var latest = observations.latestPeriods();
        return indicators.inOrder().stream()
                .map(indicator -> IndicatorSummary.of(indicator, latest.get(indicator.code())))
                .toList();
    }

    IndicatorDetails get(String code) {
        return IndicatorDetails.of(indicators.require(code));
    }
}
