package fr.essaim.indicator.format;

import fr.essaim.shared.text.Folding;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The tables of the OARSA survey by territory: the catalogue's code and the whole title, which tells them apart. */
enum OarsaTable {
    ORIENTED(
            "CTX-06",
            "Part au 31/12 de l'année des personnes orientées parmi les personnes soumises aux droits et " + "devoirs"),
    ORIENTED_UNDER_SIX_MONTHS(
            "CTX-07",
            "Part au 31/12 de l'année des personnes orientées parmi les personnes soumises aux droits et "
                    + "devoirs dont l'ancienneté dans le RSA est de moins de 6 mois"),
    ORIENTED_UNDER_ONE_YEAR(
            "CTX-08",
            "Part au 31/12 de l'année des personnes orientées parmi les personnes soumises aux droits et "
                    + "devoirs dont l'ancienneté dans le RSA est comprise entre 6 mois et moins de 1 an"),
    ORIENTED_FROM_ONE_YEAR(
            "CTX-09",
            "Part au 31/12 de l'année des personnes orientées parmi les personnes soumises aux droits et "
                    + "devoirs dont l'ancienneté dans le RSA est de 1 an ou plus"),
    TO_POLE_EMPLOI(
            "CTX-10",
            "Part au 31/12 de l'année des personnes orientées vers Pôle emploi parmi les personnes "
                    + "soumises aux droits et devoirs et orientées"),
    TO_OTHER_EMPLOYMENT_SERVICE(
            "CTX-11",
            "Part au 31/12 de l'année des personnes orientées vers un organisme du SPE autre que Pôle "
                    + "emploi parmi les personnes soumises aux droits et devoirs et orientées"),
    TO_COUNCIL(
            "CTX-12",
            "Part au 31/12 de l'année des personnes orientées vers le conseil départemental ou "
                    + "territorial parmi les personnes soumises aux droits et devoirs et orientées"),
    TO_OTHER_BODY(
            "CTX-13",
            "Part au 31/12 de l'année des personnes orientées vers un organisme hors SPE autre que le "
                    + "conseil départemental ou territorial parmi les personnes soumises aux droits et devoirs et "
                    + "orientées"),
    CONTRACT(
            "CTX-14",
            "Part au 31/12 de l'année des personnes ayant un CER parmi les personnes soumises aux droits "
                    + "et devoirs et orientées vers un organisme autre que Pôle emploi"),
    CONTRACT_EMPLOYMENT_SERVICE(
            "CTX-15",
            "Part au 31/12 de l'année des personnes ayant un CER parmi les personnes soumises aux droits "
                    + "et devoirs et orientées vers un organisme du SPE autre que Pôle emploi"),
    CONTRACT_COUNCIL(
            "CTX-16",
            "Part au 31/12 de l'année des personnes ayant un CER parmi les personnes soumises aux droits "
                    + "et devoirs et orientées vers le conseil départemental ou territorial"),
    CONTRACT_OTHER_BODY(
            "CTX-17",
            "Part au 31/12 de l'année des personnes ayant un CER parmi les personnes soumises aux droits "
                    + "et devoirs et orientées vers un organisme hors SPE autre que le conseil départemental ou "
                    + "territorial"),
    DAYS_TO_ORIENTATION(
            "CTX-18",
            "Délai moyen au cours de l'année entre la date d'entrée dans le RSA et la date de "
                    + "primo-orientation, pour les personnes entrées dans le RSA au cours de l'année et soumises "
                    + "aux droits et devoirs et primo-orientées au 31/12 de l'année"),
    DAYS_TO_CONTRACT(
            "CTX-19",
            "Délai moyen au cours de l'année entre la date de primo-orientation et la date de signature "
                    + "du primo-CER, pour les personnes entrées dans le RSA au cours de l'année et soumises aux "
                    + "droits et devoirs, primo-orientées vers un organisme autre que Pôle emploi et ayant un "
                    + "primo-CER au 31/12 de l'année"),
    ACTION_SKILLS(
            "CTX-20",
            "Part des personnes ayant un CER ayant au moins une action inscrite visant à trouver des "
                    + "activités, stages ou formations destinés à acquérir des compétences professionnelles parmi "
                    + "les personnes soumises aux droits et devoirs, orientées vers un organisme autre que Pôle "
                    + "emploi et ayant un CER au 31/12 de l'année"),
    ACTION_JOB_SEARCH(
            "CTX-21",
            "Part des personnes ayant un CER ayant au moins une action inscrite visant à s'inscrire dans "
                    + "un parcours de recherche d'emploi parmi les personnes soumises aux droits et devoirs, "
                    + "orientées vers un organisme autre que Pôle emploi et ayant un CER au 31/12 de l'année"),
    ACTION_SOCIAL_TIES(
            "CTX-22",
            "Part des personnes ayant un CER ayant au moins une action inscrite visant à faciliter le "
                    + "lien social (développement de l'autonomie sociale, activités collectives, etc.) parmi les "
                    + "personnes soumises aux droits et devoirs, orientées vers un organisme autre que Pôle emploi "
                    + "et ayant un CER au 31/12 de l'année"),
    ACTION_HOUSING(
            "CTX-23",
            "Part des personnes ayant un CER ayant au moins une action inscrite visant l'accès à un "
                    + "logement, au relogement ou à l'amélioration de l'habitat parmi les personnes soumises aux "
                    + "droits et devoirs, orientées vers un organisme autre que Pôle emploi et ayant un CER au "
                    + "31/12 de l'année"),
    ACTION_HEALTH(
            "CTX-24",
            "Part des personnes ayant un CER ayant au moins une action inscrite visant l'accès aux soins "
                    + "parmi les personnes soumises aux droits et devoirs, orientées vers un organisme autre que "
                    + "Pôle emploi et ayant un CER au 31/12 de l'année"),
    ACTION_FAMILY(
            "CTX-25",
            "Part des personnes ayant un CER ayant au moins une action inscrite visant la famille et la "
                    + "parentalité (soutien familial, garde d'enfant, etc.) parmi les personnes soumises aux droits "
                    + "et devoirs, orientées vers un organisme autre que Pôle emploi et ayant un CER au 31/12 de "
                    + "l'année");

    /** Slips of the publisher, put right so that both ways are known. */
    private static final Map<String, String> SLIPS =
            Map.of("une organisme", "un organisme", "deparmental", "departemental");

    private final String indicator;
    private final String title;

    OarsaTable(String indicator, String title) {
        this.indicator = indicator;
        this.title = Folding.fold(title);
    }

    String indicator() {
        return indicator;
    }

    /** Whether its figures are those of a whole year, rather than of its last day. */
    boolean overTheYear() {
        return this == DAYS_TO_ORIENTATION || this == DAYS_TO_CONTRACT;
    }

    static Optional<OarsaTable> titled(String folded) {
        var wanted = folded;
        for (var slip : SLIPS.entrySet()) {
            wanted = wanted.replace(slip.getKey(), slip.getValue());
        }
        var title = wanted;
        return Arrays.stream(values())
                .filter(table -> table.title.equals(title))
                .findFirst();
    }
}
