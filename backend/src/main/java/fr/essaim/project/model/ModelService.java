package fr.essaim.project.model;

import static java.util.stream.Collectors.toMap;

import fr.essaim.audit.People;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.Indicators;
import fr.essaim.indicator.Unit;
import fr.essaim.project.Project;
import fr.essaim.project.Projects;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ModelService {

    private final Projects projects;
    private final ModelVersions versions;
    private final VersionList list;
    private final Indicators indicators;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    ModelService(
            Projects projects,
            ModelVersions versions,
            VersionList list,
            Indicators indicators,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.versions = versions;
        this.list = list;
        this.indicators = indicators;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<ModelVersionSummary> list(String slug) {
        return list.of(readable(slug), isTeam());
    }

    ModelVersionDetails get(String slug, int number) {
        return details(requireReadable(slug, number));
    }

    /** A version that the caller may read: drafts are the team's, the rest is everybody's once the project is published. */
    ModelVersion requireReadable(String slug, int number) {
        return versions.require(readable(slug), number, isTeam());
    }

    ModelVersionDetails begin(String slug, NewModelVersion beginning) {
        var project = projects.requireForWriting(slug);
        if (versions.hasDraft(project)) {
            throw new Refusal.Conflict("Another version is a draft: publish or delete it first.");
        }
        var draft = versions.publishedOf(project.id())
                .map(last -> last.copy(beginning.title()))
                .orElseGet(() -> new ModelVersionDraft(
                        beginning.title(), List.of(), List.of(), List.of(), TheoryOfChange.NONE, false));
        var version =
                new ModelVersion(project, versions.nextNumber(project), draft, caller.username(), clock.instant());
        versions.persist(version);
        return details(version);
    }

    ModelVersionDetails change(String slug, int number, @Nullable String ifMatch, ModelVersionDraft draft) {
        var version = seen(projects.requireForWriting(slug), number, ifMatch);
        var errors = ContentRules.errors(draft, catalogue());
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        version.write(draft, caller.username(), clock.instant());
        return details(version);
    }

    void delete(String slug, int number, @Nullable String ifMatch) {
        versions.delete(seen(projects.requireForWriting(slug), number, ifMatch));
    }

    ModelVersionDetails publish(String slug, int number, @Nullable String ifMatch, ModelPublication publication) {
        var project = projects.requireForWriting(slug);
        var version = seen(project, number, ifMatch);
        var missing = ContentRules.missing(version);
        if (!missing.isEmpty()) {
            throw new Refusal.NoSuchTransition(
                    "Before this version is published something is missing: see errors.",
                    List.of(),
                    missing.stream()
                            .map(condition -> FieldError.pointer("", condition.code(), condition.message()))
                            .toList());
        }
        var now = clock.instant();
        versions.publishedOf(project.id()).ifPresent(last -> last.supersede(now));
        versions.flush(); // one published version at a time, in the database's eyes too
        version.publish(publication.reason(), caller.username(), now);
        return details(version);
    }

    private ModelVersion seen(Project project, int number, @Nullable String ifMatch) {
        var version = versions.require(project, number, true);
        version.requireDraft();
        etags.require(ifMatch, details(version));
        return version;
    }

    private Project readable(String slug) {
        return isTeam() ? projects.require(slug) : projects.requirePublished(slug);
    }

    private boolean isTeam() {
        return caller.has(Role.ANSA);
    }

    private Map<String, Unit> catalogue() {
        return indicators.inOrder().stream()
                .collect(toMap(
                        Indicator::code,
                        indicator -> indicator.definition().text().unit()));
    }

    private ModelVersionDetails details(ModelVersion version) {
        return ModelVersionDetails.of(version, isTeam() ? desk(version) : null);
    }

    private ModelDesk desk(ModelVersion version) {
        var publisher = version.publishedBy();
        var known = people.of(Stream.of(version.updatedBy(), publisher)
                .filter(Objects::nonNull)
                .toList());
        return new ModelDesk(
                version.isDraft() ? ContentRules.missing(version) : List.of(),
                Objects.requireNonNull(known.get(version.updatedBy())),
                version.updatedAt(),
                publisher == null ? null : known.get(publisher));
    }
}
