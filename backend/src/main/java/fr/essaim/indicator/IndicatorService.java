package fr.essaim.indicator;

import fr.essaim.indicator.IndicatorDetails.DefinitionVersion;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class IndicatorService {

    private final Indicators indicators;
    private final Observations observations;
    private final ETags etags;
    private final Clock clock;

    IndicatorService(Indicators indicators, Observations observations, ETags etags, Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.etags = etags;
        this.clock = clock;
    }

    List<IndicatorSummary> list() {
        var latest = observations.latestPeriods();
        return indicators.inOrder().stream()
                .map(indicator -> IndicatorSummary.of(indicator, latest.get(indicator.code())))
                .toList();
    }

    /** A new version of the definition; two revisions at once come one after the other, and the second is stale. */
    DefinitionVersion revise(String code, @Nullable String ifMatch, DefinitionRevision revision) {
        var indicator = indicators.requireForWriting(code);
        etags.require(ifMatch, IndicatorDetails.of(indicator));
        return DefinitionVersion.of(indicator.revise(revision, clock.instant()));
    }

    IndicatorDetails get(String code) {
        return IndicatorDetails.of(indicators.require(code));
    }
}
