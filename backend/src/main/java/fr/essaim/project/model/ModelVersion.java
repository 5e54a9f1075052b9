package fr.essaim.project.model;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.project.Project;
import fr.essaim.shared.error.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A version of what a project is: written as a draft, published once, never changed after. {@code @Column} marks what
 * SQL alone asks for.
 */
@Entity
public class ModelVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    private int number;
    private String title;

    @Enumerated(EnumType.STRING)
    private ModelVersionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ModelElement> elements;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PathwayStep> steps;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Prerequisite> prerequisites;

    @JdbcTypeCode(SqlTypes.JSON)
    private TheoryOfChange theory;

    private boolean illustrative;

    @Personal(of = "updatedBy")
    private String updatedBy;

    private Instant updatedAt;
    private @Nullable String reason;

    @Personal(of = "publishedBy")
    private @Nullable String publishedBy;

    private @Nullable Instant publishedAt;

    @Column
    private @Nullable Instant supersededAt;

    protected ModelVersion() {}

    ModelVersion(Project project, int number, ModelVersionDraft draft, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.project = project;
        this.number = number;
        this.state = ModelVersionState.DRAFT;
        write(draft, by, at);
    }

    final void write(ModelVersionDraft draft, String by, Instant at) {
        requireDraft();
        this.title = draft.title();
        this.elements = List.copyOf(draft.elements());
        this.steps = List.copyOf(draft.steps());
        this.prerequisites = List.copyOf(draft.prerequisites());
        this.theory = draft.theory();
        this.illustrative = draft.illustrative();
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** The same content under another title: how the next draft begins. */
    ModelVersionDraft copy(String newTitle) {
        return new ModelVersionDraft(newTitle, elements, steps, prerequisites, theory, illustrative);
    }

    void publish(String why, String by, Instant at) {
        requireDraft();
        this.state = ModelVersionState.PUBLISHED;
        this.reason = why;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    void supersede(Instant at) {
        this.state = ModelVersionState.SUPERSEDED;
        this.supersededAt = at;
    }

    final void requireDraft() {
        if (!isDraft()) {
            throw new Refusal.Conflict(
                    "Version %d is published and stays as it is: begin a new one.".formatted(number));
        }
    }

    boolean isDraft() {
        return state == ModelVersionState.DRAFT;
    }

    long coreElements() {
        return elements.stream()
                .filter(element -> element.kind() == ElementKind.CORE)
                .count();
    }

    /** As others name it. */
    public ModelRef ref() {
        return new ModelRef(project.slug(), project.name(), number, title);
    }

    public UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    ModelVersionState state() {
        return state;
    }

    List<ModelElement> elements() {
        return elements;
    }

    public List<PathwayStep> steps() {
        return steps;
    }

    public List<Prerequisite> prerequisites() {
        return prerequisites;
    }

    TheoryOfChange theory() {
        return theory;
    }

    boolean illustrative() {
        return illustrative;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
