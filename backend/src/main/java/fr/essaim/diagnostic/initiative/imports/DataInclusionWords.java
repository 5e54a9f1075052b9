package fr.essaim.diagnostic.initiative.imports;

import static java.util.Map.entry;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import java.util.Map;
import java.util.Optional;

/**
 * What themes, types and publics of data·inclusion v1 stand for here (docs/data-inclusion.md). A theme that is not
 * listed itself is what its family stands for; what is not listed at all is shown, never guessed.
 */
final class DataInclusionWords {

    static final String EVERYBODY = "tous-publics";

    private static final Map<String, StepKind> THEMES = Map.ofEntries(
            entry("illettrisme--reperer-situation-illettrisme", StepKind.OUTREACH),
            entry("remobilisation", StepKind.MOBILISATION),
            entry(
                    "accompagnement-social-et-professionnel-personnalise--parcours-d-insertion-socioprofessionnel",
                    StepKind.MOBILISATION),
            entry("sante--diagnostic-et-accompagnement-a-lemployabilite", StepKind.MOBILISATION),
            entry("choisir-un-metier", StepKind.MOBILISATION),
            entry("choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite", StepKind.IMMERSION),
            entry("choisir-un-metier--confirmer-son-choix-de-metier", StepKind.IMMERSION),
            entry("se-former", StepKind.TRAINING),
            entry("preparer-sa-candidature", StepKind.HIRING),
            entry("trouver-un-emploi", StepKind.HIRING),
            entry("trouver-un-emploi--maintien-dans-lemploi", StepKind.RETENTION),
            entry("handicap--favoriser-le-retour-et-le-maintien-dans-lemploi", StepKind.RETENTION));

    private static final Map<String, StepKind> TYPES = Map.of("formation", StepKind.TRAINING);

    private static final Map<String, TargetPublic> PUBLICS = Map.of(
            "beneficiaires-des-minimas-sociaux", TargetPublic.RSA_RECIPIENTS,
            "jeunes", TargetPublic.YOUTH,
            "personnes-en-situation-de-handicap", TargetPublic.DISABLED_WORKERS,
            "personnes-en-situation-durgence", TargetPublic.PEOPLE_IN_GREAT_PRECARITY,
            "residents-qpv-frr", TargetPublic.QPV_RESIDENTS,
            "seniors", TargetPublic.SENIORS);

    private DataInclusionWords() {}

    static Optional<StepKind> stepOfTheme(String theme) {
        var family = theme.split("--", 2)[0];
        return Optional.ofNullable(THEMES.containsKey(theme) ? THEMES.get(theme) : THEMES.get(family));
    }

    static Optional<StepKind> stepOfType(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    static Optional<TargetPublic> publicOf(String code) {
        return Optional.ofNullable(PUBLICS.get(code));
    }
}
