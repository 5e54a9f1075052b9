package fr.essaim.indicator;

import fr.essaim.shared.web.FirstWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** How an indicator's page begins: its name and its definition. */
@ApplicationScoped
@Transactional
class IndicatorFirstWords implements FirstWords {

    private static final String PAGES = "/indicateurs/";

    private final Indicators indicators;

    IndicatorFirstWords(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Optional<Words> at(String path) {
        return path.startsWith(PAGES)
                ? indicators
                        .findByIdOptional(path.substring(PAGES.length()))
                        .map(indicator -> indicator.definition().text())
                        .map(text -> new Words(text.name(), text.definition()))
                : Optional.empty();
    }
}
