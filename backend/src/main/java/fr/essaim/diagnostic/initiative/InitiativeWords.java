package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.text.Folding;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** French words for the codes of an initiative, in the files that go out and in those that come in. */
public final class InitiativeWords {

    private static final Map<StepKind, String> STEPS = Map.of(
            StepKind.OUTREACH, "Repérage (aller-vers)",
            StepKind.MOBILISATION, "Mobilisation",
            StepKind.IMMERSION, "Immersion",
            StepKind.TRAINING, "Formation",
            StepKind.HIRING, "Recrutement",
            StepKind.RETENTION, "Maintien");

    private static final Map<TargetPublic, String> PUBLICS = Map.of(
            TargetPublic.LONG_TERM_JOBSEEKERS, "Demandeurs d’emploi de longue durée",
            TargetPublic.RSA_RECIPIENTS, "Bénéficiaires du RSA",
            TargetPublic.YOUTH, "Jeunes",
            TargetPublic.SENIORS, "Seniors",
            TargetPublic.QPV_RESIDENTS, "Habitants des quartiers prioritaires",
            TargetPublic.DISABLED_WORKERS, "Travailleurs handicapés",
            TargetPublic.WORK_INTEGRATION_EMPLOYEES, "Salariés en insertion",
            TargetPublic.PEOPLE_IN_GREAT_PRECARITY, "Personnes en grande précarité",
            TargetPublic.PEOPLE_WITH_ADDICTIONS, "Personnes ayant une addiction");

    private static final Map<PresenceKind, String> OPERATORS = Map.of(
            PresenceKind.HOME_CARE_SERVICE, "Service d’aide à domicile",
            PresenceKind.EMPLOYER, "Employeur",
            PresenceKind.REFERRER, "Prescripteur",
            PresenceKind.TRAINING_CENTRE, "Organisme de formation",
            PresenceKind.WORK_INTEGRATION_STRUCTURE, "Structure d’insertion",
            PresenceKind.SOCIAL_LANDLORD, "Bailleur social");

    private static final Map<InitiativeStatus, String> STATUSES = Map.of(
            InitiativeStatus.RUNNING, "En cours",
            InitiativeStatus.PLANNED, "Prévue",
            InitiativeStatus.ENDED, "Terminée");

    /** What people write beside the words above. */
    private static final Map<String, Enum<?>> OTHERS = Map.ofEntries(
            Map.entry("reperage", StepKind.OUTREACH),
            Map.entry("reperage des personnes", StepKind.OUTREACH),
            Map.entry("aller vers", StepKind.OUTREACH),
            Map.entry("embauche", StepKind.HIRING),
            Map.entry("maintien dans l emploi", StepKind.RETENTION),
            Map.entry("maintien en emploi", StepKind.RETENTION),
            Map.entry("deld", TargetPublic.LONG_TERM_JOBSEEKERS),
            Map.entry("rsa", TargetPublic.RSA_RECIPIENTS),
            Map.entry("brsa", TargetPublic.RSA_RECIPIENTS),
            Map.entry("qpv", TargetPublic.QPV_RESIDENTS),
            Map.entry("habitants des qpv", TargetPublic.QPV_RESIDENTS),
            Map.entry("actif", InitiativeStatus.RUNNING),
            Map.entry("active", InitiativeStatus.RUNNING),
            Map.entry("prevu", InitiativeStatus.PLANNED),
            Map.entry("en projet", InitiativeStatus.PLANNED),
            Map.entry("termine", InitiativeStatus.ENDED));

    private InitiativeWords() {}

    public static String of(Enum<?> code) {
        return switch (code) {
            case StepKind step -> STEPS.getOrDefault(step, step.name());
            case TargetPublic target -> PUBLICS.getOrDefault(target, target.name());
            case PresenceKind operator -> OPERATORS.getOrDefault(operator, operator.name());
            case InitiativeStatus status -> STATUSES.getOrDefault(status, status.name());
            default -> code.name();
        };
    }

    /** The code that a text is or means, whatever its accents and capitals. */
    public static <E extends Enum<E>> Optional<E> code(Class<E> type, String text) {
        var folded = Folding.fold(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> Folding.fold(code.name()).equals(folded)
                        || Folding.fold(of(code)).equals(folded)
                        || code.equals(OTHERS.get(folded)))
                .findFirst();
    }
}
