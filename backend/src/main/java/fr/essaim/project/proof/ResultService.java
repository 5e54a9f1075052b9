package fr.essaim.project.proof;

import fr.essaim.audit.People;
import fr.essaim.indicator.Indicators;
import fr.essaim.project.Project;
import fr.essaim.project.Projects;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ResultService {

    private final Projects projects;
    private final ProjectResults results;
    private final Documents documents;
    private final Indicators indicators;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    ResultService(
            Projects projects,
            ProjectResults results,
            Documents documents,
            Indicators indicators,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.results = results;
        this.documents = documents;
        this.indicators = indicators;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<ResultDetails> list(String slug) {
        var found = results.of(projects.require(slug));
        var known = people.of(found.stream().map(ProjectResult::updatedBy).toList());
        return found.stream().map(result -> ResultDetails.of(result, known)).toList();
    }

    ResultDetails get(String slug, UUID id) {
        return details(results.require(projects.require(slug), id));
    }

    ResultDetails add(String slug, ResultDraft draft) {
        var project = projects.requireForWriting(slug);
        var document = checked(project, draft);
        var result = new ProjectResult(project, draft, document, caller.username(), clock.instant());
        results.persist(result);
        return details(result);
    }

    ResultDetails change(String slug, UUID id, @Nullable String ifMatch, ResultDraft draft) {
        var result = seen(slug, id, ifMatch);
        result.write(draft, checked(result.project(), draft), caller.username(), clock.instant());
        return details(result);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        results.delete(seen(slug, id, ifMatch));
    }

    private ProjectResult seen(String slug, UUID id, @Nullable String ifMatch) {
        var result = results.require(projects.requireForWriting(slug), id);
        etags.require(ifMatch, details(result));
        return result;
    }

    private ResultDetails details(ProjectResult result) {
        return ResultDetails.of(result, people.of(List.of(result.updatedBy())));
    }

    /** Its document; refuses a draft that contradicts itself or the catalogue. */
    private @Nullable Document checked(Project project, ResultDraft draft) {
        if (draft.outcome() == null && draft.indicatorCode() == null) {
            throw refusal("/outcome", "outcome-missing", "Say what was measured, or choose an indicator.");
        }
        if (draft.indicatorCode() != null
                && indicators.findByIdOptional(draft.indicatorCode()).isEmpty()) {
            throw refusal("/indicatorCode", "indicator-unknown", "The catalogue has no such indicator.");
        }
        requireInterval(draft);
        var until = draft.until();
        if (until != null && until.last().isBefore(draft.since().value())) {
            throw refusal("/until", "date-too-early", "The period ends before it begins.");
        }
        return draft.document() == null ? null : documents.named(project, draft.document());
    }

    private static void requireInterval(ResultDraft draft) {
        var known = Stream.of(draft.lower(), draft.upper(), draft.confidenceLevel())
                .filter(Objects::nonNull)
                .count();
        if (known != 0 && known != 3) {
            throw refusal(
                    "/lower",
                    "interval-incomplete",
                    "An interval has its lower and upper bound and its level: give all three or none.");
        }
        if (draft.lower() != null
                && draft.upper() != null
                && (draft.lower().compareTo(draft.estimate()) > 0
                        || draft.upper().compareTo(draft.estimate()) < 0)) {
            throw refusal("/estimate", "estimate-outside-interval", "The estimate lies between its bounds.");
        }
    }

    private static Refusal refusal(String pointer, String code, String message) {
        return new Refusal.Invalid(FieldError.pointer(pointer, code, message));
    }
}
