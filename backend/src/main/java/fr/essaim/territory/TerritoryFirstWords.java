package fr.essaim.territory;

import fr.essaim.shared.web.FirstWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** How a territory's page begins: its name, and what it is in one line. */
@ApplicationScoped
@Transactional
class TerritoryFirstWords implements FirstWords {

    private static final String PAGES = "/territoires/";

    private final Territories territories;

    TerritoryFirstWords(Territories territories) {
        this.territories = territories;
    }

    @Override
    public Optional<Words> at(String path) {
        return path.startsWith(PAGES)
                ? territories
                        .findByIdOptional(path.substring(PAGES.length()))
                        .map(territory -> new Words(territory.name(), line(territory)))
                : Optional.empty();
    }

    private static String line(Territory territory) {
        var type = nameOf(territory.type());
        var what = territory.type() == TerritoryType.COUNTRY ? type : type + " " + territory.officialCode();
        var population = territory.population();
        return population == null
                ? what
                : "%s, %s habitants (population municipale de %d)"
                        .formatted(
                                what,
                                NumberFormat.getIntegerInstance(Locale.FRENCH).format(population.inhabitants()),
                                population.year());
    }

    private static String nameOf(TerritoryType type) {
        return switch (type) {
            case COUNTRY -> "Pays";
            case REGION -> "Région";
            case DEPARTMENT -> "Département";
            case EPCI -> "Intercommunalité";
            case COMMUNE -> "Commune";
            case QPV -> "Quartier prioritaire";
        };
    }
}
