package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.InitiativeReview;
import fr.essaim.project.model.ModelVersion;
import fr.essaim.project.model.PrerequisiteCheck;
import fr.essaim.project.model.PrerequisiteService;
import fr.essaim.project.model.PublishedModels;
import fr.essaim.project.model.StepKind;
import fr.essaim.project.model.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a diagnostic's territory against what models ask: by its figures, and by the inventory for what is present. */
@ApplicationScoped
class OptionChecks {

    private final PrerequisiteService prerequisites;
    private final PublishedModels models;
    private final InitiativeReview review;

    OptionChecks(PrerequisiteService prerequisites, PublishedModels models, InitiativeReview review) {
        this.prerequisites = prerequisites;
        this.models = models;
        this.review = review;
    }

    /** For each option what its model asks, in the model's order; nothing for one without a model. */
    List<List<OptionPrerequisite>> of(Diagnostic diagnostic, List<DeploymentOption> options) {
        var used = options.stream()
                .map(DeploymentOption::model)
                .flatMap(Stream::ofNullable)
                .toList();
        var checks = checks(diagnostic, used);
        return options.stream().map(option -> shown(option.model(), checks)).toList();
    }

    /** Published projects with a step where the diagnostic has a gap, those with the most such steps first. */
    List<OptionCandidate> candidates(Diagnostic diagnostic) {
        var missing = review.gaps(diagnostic);
        var answering = models.all().stream()
                .filter(model -> !answered(model, missing).isEmpty())
                .toList();
        var checks = checks(diagnostic, answering);
        return answering.stream()
                .map(model -> candidate(model, missing, Objects.requireNonNull(checks.get(model.id()))))
                .sorted((one, other) ->
                        Integer.compare(other.steps().size(), one.steps().size()))
                .toList();
    }

    private Map<UUID, List<PrerequisiteCheck>> checks(Diagnostic diagnostic, Collection<ModelVersion> used) {
        return prerequisites.check(used, diagnostic.territory(), review.operators(diagnostic));
    }

    private static List<OptionPrerequisite> shown(
            @Nullable ModelVersion model, Map<UUID, List<PrerequisiteCheck>> checks) {
        if (model == null) {
            return List.of();
        }
        var asked = model.prerequisites();
        var verdicts = Objects.requireNonNull(checks.get(model.id()));
        return IntStream.range(0, asked.size())
                .mapToObj(place -> new OptionPrerequisite(
                        asked.get(place),
                        verdicts.get(place).verdict(),
                        verdicts.get(place).cause(),
                        verdicts.get(place).figure()))
                .toList();
    }

    private static OptionCandidate candidate(
            ModelVersion model, Set<StepKind> missing, List<PrerequisiteCheck> checks) {
        return new OptionCandidate(
                model.ref(),
                answered(model, missing),
                count(checks, Verdict.MET),
                count(checks, Verdict.MISSED),
                count(checks, Verdict.UNKNOWN));
    }

    private static List<StepKind> answered(ModelVersion model, Set<StepKind> missing) {
        return model.steps().stream()
                .map(step -> step.kind())
                .filter(missing::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private static int count(List<PrerequisiteCheck> checks, Verdict verdict) {
        return (int) checks.stream().filter(check -> check.verdict() == verdict).count();
    }
}
