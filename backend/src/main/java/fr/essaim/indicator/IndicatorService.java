package fr.essaim.indicator;

import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.IndicatorDetails.DefinitionVersion;
import fr.essaim.indicator.derivation.Formula;
import fr.essaim.indicator.derivation.FormulaRefused;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
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
        requireUsableFormula(indicator, revision.text());
        return DefinitionVersion.of(indicator.revise(revision, clock.instant()));
    }

    /** It is read against the units of its parts; a part that is itself computed would have to be waited for. */
    private void requireUsableFormula(Indicator indicator, DefinitionText text) {
        if (text.formula() == null) {
            return;
        }
        var plain = indicators.inOrder().stream()
                .filter(other -> !other.code().equals(indicator.code()))
                .filter(other -> other.definition().text().formula() == null)
                .collect(toMap(
                        Indicator::code, other -> other.definition().text().unit()));
        try {
            Formula.of(text.formula(), text.unit(), plain);
        } catch (FormulaRefused refused) {
            throw new Refusal.Invalid(
                    FieldError.pointer("/text/formula", "formula-refused", String.valueOf(refused.getMessage())));
        }
    }

    IndicatorDetails get(String code) {
        return IndicatorDetails.of(indicators.require(code));
    }
}
