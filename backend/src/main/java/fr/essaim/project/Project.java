package fr.essaim.project;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.organisation.Organisation;
import fr.essaim.shared.text.Slugs;
import fr.essaim.shared.time.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A scheme that the accelerator studies or has admitted, as Ansa's team works on it. */
@Entity
public class Project {

    /** Addresses beside those of projects: the page of a new one, and the API's counts. */
    private static final Set<String> RESERVED = Set.of("nouveau", "overview");

    @Id
    private UUID id;

    private String slug;
    private String name;
    private String summary;
    private String description;
    private @Nullable String website;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation sponsor;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> publics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> territories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> departments;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage suspendedFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entry_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "entry_precision"))
    private @Nullable PartialDate entry;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "exit_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "exit_precision"))
    private @Nullable PartialDate exit;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason exitReason;

    private boolean illustrative;
    private Instant createdAt;
    private Instant updatedAt;

    @Personal(of = "updatedBy")
    private String updatedBy;

    protected Project() {}

    public Project(
            String slug,
            ProjectDraft draft,
            @Nullable Organisation sponsor,
            List<String> departments,
            String by,
            Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.slug = slug;
        this.stage = Stage.IDENTIFIED;
        this.createdAt = at;
        write(draft, sponsor, departments, by, at);
    }

    /** The part of its address that a name gives. */
    static String slugOf(String name) {
        return Slugs.of(name, "projet", RESERVED);
    }

    /** What its sheet says from now on; {@code departments} are those that its territories lie in. */
    final void write(
            ProjectDraft draft, @Nullable Organisation sponsor, List<String> departments, String by, Instant at) {
        this.name = draft.name();
        this.summary = draft.summary();
        this.description = draft.description();
        this.website = draft.website();
        this.sponsor = sponsor;
        this.themes = draft.themes().stream().distinct().map(Enum::name).toList();
        this.publics = draft.publics().stream().distinct().map(Enum::name).toList();
        this.territories = draft.territories().stream().distinct().toList();
        this.departments = departments;
        this.entry = draft.entry();
        this.illustrative = draft.illustrative();
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** The same sponsor, kept under another id from now on. */
    void beSponsoredBy(Organisation organisation) {
        this.sponsor = organisation;
    }

    /** Where its way leads from here, whatever is still missing for it. */
    List<Stage> next() {
        return switch (stage) {
            case EXITED -> List.of();
            case SUSPENDED -> List.of(Objects.requireNonNull(suspendedFrom), Stage.EXITED);
            default -> {
                var next = new ArrayList<>(stage.laterPhases());
                next.add(Stage.SUSPENDED);
                next.add(Stage.EXITED);
                yield List.copyOf(next);
            }
        };
    }

    /** The phases that a transition would leave out. */
    List<Stage> skippedOnTheWayTo(Stage to) {
        return stage.isPhase() && to.isPhase() ? stage.phasesBefore(to) : List.of();
    }

    void follow(StageChange change, String by, Instant at) {
        var to = change.to();
        this.suspendedFrom = to == Stage.SUSPENDED ? stage : null;
        this.exitReason = change.exitReason();
        this.exit = to == Stage.EXITED ? change.happened() : null;
        this.stage = to;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    String description() {
        return description;
    }

    @Nullable
    String website() {
        return website;
    }

    @Nullable
    Organisation sponsor() {
        return sponsor;
    }

    List<Theme> themes() {
        return themes.stream().map(Theme::valueOf).toList();
    }

    List<TargetPublic> publics() {
        return publics.stream().map(TargetPublic::valueOf).toList();
    }

    List<String> territories() {
        return territories;
    }

    List<String> departments() {
        return departments;
    }

    public Stage stage() {
        return stage;
    }

    @Nullable
    Stage suspendedFrom() {
        return suspendedFrom;
    }

    @Nullable
    PartialDate entry() {
        return entry;
    }

    @Nullable
    PartialDate exit() {
        return exit;
    }

    @Nullable
    ExitReason exitReason() {
        return exitReason;
    }

    boolean illustrative() {
        return illustrative;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
