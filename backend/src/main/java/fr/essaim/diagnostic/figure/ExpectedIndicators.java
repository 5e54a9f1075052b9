package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.IndicatorGroup;
import fr.essaim.indicator.Indicators;
import fr.essaim.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The indicators that every diagnostic needs: those of need, public, offer and obstacle that are mandatory. */
@ApplicationScoped
class ExpectedIndicators {

    private static final Set<IndicatorGroup> GROUPS =
            Set.of(IndicatorGroup.NEED, IndicatorGroup.PUBLIC, IndicatorGroup.OFFER, IndicatorGroup.OBSTACLE);

    /** The review of initiatives counts these; nobody enters them. */
    private static final Set<String> COMPUTED = Set.of("OFF-05", "OFF-06");

    private final Indicators indicators;

    ExpectedIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    /** In the order of a diagnostic. */
    List<Indicator> all() {
        return indicators.inOrder().stream()
                .filter(ExpectedIndicators::isExpected)
                .toList();
    }

    Indicator require(String code) {
        return indicators
                .findByIdOptional(code)
                .filter(ExpectedIndicators::isExpected)
                .orElseThrow(() -> new Refusal.NotFound("indicator of a diagnostic", code));
    }

    static boolean isComputed(String code) {
        return COMPUTED.contains(code);
    }

    private static boolean isExpected(Indicator indicator) {
        return GROUPS.contains(indicator.group())
                && indicator.definition().text().mandatory();
    }
}
