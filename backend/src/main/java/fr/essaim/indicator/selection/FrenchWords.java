package fr.essaim.indicator.selection;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Unit;
import fr.essaim.territory.TerritoryType;

/** The words of the screens for what a table holds. */
final class FrenchWords {

    private FrenchWords() {}

    static String of(Object value) {
        return switch (value) {
            case ObservationStatus status -> of(status);
            case Unit unit -> of(unit);
            case TerritoryType type -> of(type);
            default -> value.toString();
        };
    }

    private static String of(ObservationStatus status) {
        return switch (status) {
            case NORMAL -> "définitif";
            case PROVISIONAL -> "provisoire";
            case SECRET -> "secret statistique";
            case MISSING -> "non publié";
            case NOT_APPLICABLE -> "sans objet";
        };
    }

    private static String of(Unit unit) {
        return switch (unit) {
            case COUNT -> "nombre";
            case PERCENT -> "%";
            case PER_HUNDRED -> "pour 100";
            case PER_THOUSAND -> "‰";
            case PER_TEN_THOUSAND -> "pour 10 000";
            case PERCENTAGE_POINT -> "points";
            case INDEX -> "indice";
            case DAY -> "jours";
            case HOUR -> "heures";
            case RATIO -> "rapport";
            case CHI_SQUARE -> "χ²";
            case EURO -> "€";
            case EURO_PER_NET_RETURN -> "€ par retour net";
            case EURO_PER_EURO -> "€ par €";
            case OUTCOME_UNIT -> "unité du résultat";
        };
    }

    private static String of(TerritoryType type) {
        return switch (type) {
            case COUNTRY -> "pays";
            case REGION -> "région";
            case DEPARTMENT -> "département";
            case EPCI -> "intercommunalité";
            case COMMUNE -> "commune";
            case QPV -> "quartier prioritaire";
        };
    }
}
