package fr.essaim.indicator.imports;

import static java.util.Map.entry;

import java.util.Map;

/** Why a cell cannot be taken, in the words of the screens, with what stood there. */
final class RefusalWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("breakdown-malformed", "%s n’est pas une ventilation. Écrivez SEXE=F, ou AGE=75+|SEXE=F."),
            entry("cell-blank", "Cette case est vide\u00A0: un chiffre y est attendu."),
            entry("column-missing", "Cette colonne manque dans le fichier."),
            entry("columns-unexpected", "Les colonnes ne sont pas celles que ce tableau a d’ordinaire."),
            entry("date-malformed", "%s n’est pas une date. Écrivez 2024-12-31."),
            entry("denominator-zero", "Le dénominateur est zéro."),
            entry("figure-twice", "Le même chiffre est deux fois dans ce fichier."),
            entry("file-without-figures", "Ce fichier ne contient aucun chiffre."),
            entry("indicator-unknown", "%s n’est pas un indicateur du catalogue."),
            entry("number-malformed", "%s n’est pas un nombre, ni un signe que ce tableau explique."),
            entry(
                    "numerator-reveals-secret",
                    "Le numérateur %s dévoilerait le chiffre gardé secret\u00A0: laissez la case vide."),
            entry("period-malformed", "%s n’est pas une période."),
            entry("period-reversed", "La fin de la période, %s, est avant son début."),
            entry("period-to-come", "La période commence le %s\u00A0: elle est à venir."),
            entry("range-incomplete", "Un intervalle a une borne basse et une borne haute, dans cet ordre."),
            entry("range-unexpected", "Seuls une valeur ou un secret ont un intervalle."),
            entry(
                    "ratio-inconsistent",
                    "%s n’est pas le numérateur rapporté au dénominateur, dans l’unité de l’indicateur."),
            entry("series-malformed", "Dans %s, la série s’écrit en capitales, chiffres et tirets bas."),
            entry("sheet-missing", "Le classeur n’a pas de feuille %s."),
            entry("source-missing", "Cette case est vide\u00A0: un chiffre dit d’où il vient."),
            entry("status-unknown", "%s n’est pas un statut. Écrivez A, P, S, M ou N."),
            entry("territory-malformed", "%s n’est pas un code de territoire."),
            entry(
                    "territory-type-unknown",
                    "%s n’est pas un type de territoire. Écrivez DEPARTMENT, REGION ou COUNTRY."),
            entry("territory-unknown", "%s n’est pas un territoire du code officiel géographique."),
            entry("value-missing", "La valeur manque, alors que le statut en annonce une."),
            entry("value-unexpected", "Avec ce statut, la valeur reste vide, sans %s."),
            entry("year-malformed", "%s n’est pas une année."));

    private RefusalWords() {}

    /** A code without words is told in those of its reader. */
    static String of(RefusedFigure cell) {
        var words = WORDS.get(cell.code());
        return words == null ? cell.reason() : words.replace("%s", quoted(cell.value(), words.startsWith("%s")));
    }

    private static String quoted(String value, boolean first) {
        if (value.isEmpty()) {
            return first ? "Une case vide" : "une case vide";
        }
        return "«\u00A0" + value + "\u00A0»";
    }
}
