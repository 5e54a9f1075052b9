package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.project.model.ModelVersion;
import fr.essaim.project.model.PublishedModels;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class OptionService {

    private final DiagnosticAccess access;
    private final Issues issues;
    private final DeploymentOptions options;
    private final PublishedModels models;
    private final OptionChecks checks;
    private final ETags etags;

    OptionService(
            DiagnosticAccess access,
            Issues issues,
            DeploymentOptions options,
            PublishedModels models,
            OptionChecks checks,
            ETags etags) {
        this.access = access;
        this.issues = issues;
        this.options = options;
        this.models = models;
        this.checks = checks;
        this.etags = etags;
    }

    List<OptionDetails> list(String slug) {
        return all(access.read(slug));
    }

    OptionDetails get(String slug, UUID id) {
        return OptionDetails.of(options.require(access.read(slug), id));
    }

    List<OptionPrerequisite> prerequisites(String slug, UUID id) {
        var diagnostic = access.read(slug);
        return checks.of(diagnostic, List.of(options.require(diagnostic, id))).getFirst();
    }

    List<OptionCandidate> candidates(String slug) {
        return checks.candidates(access.read(slug));
    }

    OptionDetails add(String slug, OptionDraft draft) {
        var diagnostic = access.edit(slug);
        var model = checked(diagnostic, draft, null);
        var option = new DeploymentOption(diagnostic, options.nextPlace(diagnostic), draft, model);
        options.persist(option);
        return OptionDetails.of(option);
    }

    OptionDetails change(String slug, UUID id, @Nullable String ifMatch, OptionDraft draft) {
        var diagnostic = access.edit(slug);
        var option = seen(diagnostic, id, ifMatch);
        option.write(draft, checked(diagnostic, draft, option.model()));
        return OptionDetails.of(option);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        options.delete(seen(access.edit(slug), id, ifMatch));
    }

    List<OptionDetails> reorder(String slug, @Nullable String ifMatch, PartOrder order) {
        var diagnostic = access.edit(slug);
        etags.require(ifMatch, all(diagnostic));
        options.reorder(diagnostic, order.ids());
        return all(diagnostic);
    }

    private List<OptionDetails> all(Diagnostic diagnostic) {
        return options.of(diagnostic).stream().map(OptionDetails::of).toList();
    }

    private DeploymentOption seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        var option = options.require(diagnostic, id);
        etags.require(ifMatch, OptionDetails.of(option));
        return option;
    }

    /** The model that the draft names; the one it had stays, whatever became of its project since. */
    private @Nullable ModelVersion checked(Diagnostic diagnostic, OptionDraft draft, @Nullable ModelVersion before) {
        var errors = new ArrayList<>(issues.unknown(diagnostic, "issues", draft.issues()));
        var choice = draft.model();
        var model = choice == null || (before != null && before.ref().is(choice.project(), choice.number()))
                ? before
                : models.find(choice.project(), choice.number()).orElse(null);
        if (choice != null && model == null) {
            errors.add(FieldError.pointer(
                    "/model",
                    "model-unknown",
                    "No published project has this published version: choose one of the portfolio."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return choice == null ? null : model;
    }
}
