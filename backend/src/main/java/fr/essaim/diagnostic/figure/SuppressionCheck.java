package fr.essaim.diagnostic.figure;

import static java.util.stream.Collectors.toMap;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.figure.Secrecy.Cell;
import fr.essaim.diagnostic.figure.Suppression.SuppressedFigure;
import fr.essaim.indicator.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what a publication will withhold before anybody publishes: what is masked, masks itself. */
@ApplicationScoped
public class SuppressionCheck {

    private final OwnFigures figures;
    private final ExpectedIndicators expected;

    SuppressionCheck(OwnFigures figures, ExpectedIndicators expected) {
        this.figures = figures;
        this.expected = expected;
    }

    /** Of what stands now. */
    public Suppression of(Diagnostic diagnostic) {
        var indicators = expected.all().stream().collect(toMap(Indicator::code, indicator -> indicator));
        var withheld = withheld(figures.of(diagnostic), indicators);
        return new Suppression(
                Secrecy.THRESHOLD,
                withheld.entrySet().stream()
                        .map(figure -> new SuppressedFigure(
                                figure.getKey(),
                                Objects.requireNonNull(indicators.get(figure.getKey()))
                                        .definition()
                                        .text()
                                        .name(),
                                figure.getValue()))
                        .toList());
    }

    static Map<String, SuppressionReason> withheld(List<OwnFigure> entered, Map<String, Indicator> indicators) {
        return Secrecy.withheld(entered.stream()
                .filter(figure -> figure.isAvailable() && indicators.containsKey(figure.indicatorCode()))
                .map(figure -> new Cell(
                        figure.indicatorCode(),
                        Objects.requireNonNull(indicators.get(figure.indicatorCode()))
                                .definition(figure.definitionVersion())
                                .text()
                                .unit(),
                        Objects.requireNonNull(figure.period()),
                        Objects.requireNonNull(figure.value()),
                        figure.numerator(),
                        figure.denominator()))
                .toList());
    }
}
