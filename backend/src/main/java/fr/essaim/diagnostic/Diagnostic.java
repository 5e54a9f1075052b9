package fr.essaim.diagnostic;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.project.TargetPublic;
import fr.essaim.project.Theme;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.text.Slugs;
import fr.essaim.territory.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A territorial diagnostic: a dated study of need, public, offer and obstacles in one territory. Its parts know it, not
 * the other way round; once published neither it nor they change, a newer version takes its place. {@code @Column} marks
 * what SQL alone asks for.
 */
@Entity
public class Diagnostic {

    /** Addresses beside those of diagnostics. */
    private static final Set<String> RESERVED = Set.of("nouveau", "comparer");

    @Id
    private UUID id;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> departments;

    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Diagnostic predecessor;

    private String title;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private @Nullable String pathway;
    private String question;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> steps;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> publics;

    private @Nullable Integer referenceYear;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> comparisons;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> steering;

    private @Nullable LocalDate steeringValidatedOn;

    @Enumerated(EnumType.STRING)
    private DiagnosticStage stage;

    private int revision;
    private boolean illustrative;

    @Column
    @SuppressWarnings("UnusedVariable") // SQL alone asks for it
    private Instant createdAt;

    private Instant updatedAt;

    @Personal(of = "updatedBy")
    private String updatedBy;

    private @Nullable Instant publishedAt;

    protected Diagnostic() {}

    public Diagnostic(
            String slug, Territory territory, List<String> departments, DiagnosticScope scope, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.slug = slug;
        this.territory = territory;
        this.departments = departments;
        this.version = 1;
        this.stage = DiagnosticStage.SCOPING;
        this.revision = 1;
        this.createdAt = at;
        write(scope);
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** The version after a published one: the same scope, to be worked on from the start. */
    public Diagnostic followedBy(String newSlug, String by, Instant at) {
        if (stage != DiagnosticStage.PUBLISHED) {
            throw new Refusal.Conflict(
                    "A new version follows a published diagnostic: this one is %s.".formatted(stage));
        }
        var next = new Diagnostic(newSlug, territory, departments, scope(), by, at);
        next.version = version + 1;
        next.predecessor = this;
        next.steeringValidatedOn = null;
        return next;
    }

    /** The part of its address that a title gives. */
    public static String slugOf(String title) {
        return Slugs.of(title, "diagnostic", RESERVED);
    }

    /** What it looks at from now on. */
    final void write(DiagnosticScope scope) {
        this.title = scope.title();
        this.theme = scope.theme();
        this.pathway = scope.pathway();
        this.question = scope.question();
        this.steps = scope.steps().stream().distinct().sorted().map(Enum::name).toList();
        this.publics = scope.publics().stream().distinct().map(Enum::name).toList();
        this.referenceYear = scope.referenceYear();
        this.comparisons = scope.comparisons().stream().distinct().toList();
        this.steering = List.copyOf(scope.steering());
        this.steeringValidatedOn = scope.steeringValidatedOn();
        this.illustrative = scope.illustrative();
    }

    /** Something of it changes: whoever signed off on what it said before has not signed off on this. */
    void touch(String by, Instant at) {
        if (!stage.isOpen()) {
            throw new Refusal.Conflict(
                    stage.isPublic()
                            ? "This diagnostic is published and stays as it is: begin a new version."
                            : "This diagnostic was abandoned: nothing of it changes any more.");
        }
        this.revision++;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    void follow(DiagnosticStage to, String by, Instant at) {
        this.stage = to;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** Everybody may read it from now on. */
    public void publish(String by, Instant at) {
        follow(DiagnosticStage.PUBLISHED, by, at);
        this.publishedAt = at;
    }

    /** A newer version took its place. */
    public void supersede(String by, Instant at) {
        follow(DiagnosticStage.SUPERSEDED, by, at);
    }

    public DiagnosticScope scope() {
        return new DiagnosticScope(
                title,
                theme,
                pathway,
                question,
                steps(),
                publics(),
                referenceYear,
                comparisons,
                steering,
                steeringValidatedOn,
                illustrative);
    }

    public List<StepKind> steps() {
        return steps.stream().map(StepKind::valueOf).toList();
    }

    public List<TargetPublic> publics() {
        return publics.stream().map(TargetPublic::valueOf).toList();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Territory territory() {
        return territory;
    }

    public int version() {
        return version;
    }

    public @Nullable Diagnostic predecessor() {
        return predecessor;
    }

    public String title() {
        return title;
    }

    public @Nullable Integer referenceYear() {
        return referenceYear;
    }

    public List<String> comparisons() {
        return comparisons;
    }

    public DiagnosticStage stage() {
        return stage;
    }

    /** Of all that it says, counted up by each change. */
    public int revision() {
        return revision;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
