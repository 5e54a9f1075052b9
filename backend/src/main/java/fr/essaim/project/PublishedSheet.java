package fr.essaim.project;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.organisation.Organisation;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A project's sheet as it was published: what everybody but Ansa's team reads. */
@Entity
@DynamicUpdate // what it said stays in the database as it was written, whatever a sheet has today
@SuppressWarnings("UnusedVariable") // the portfolio's list is SQL, which reads the columns
public class PublishedSheet {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    private int revision;
    private String slug;
    private String name;
    private String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation sponsor;

    private @Nullable String sponsorName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> publics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> departments;

    @Enumerated(EnumType.STRING)
    private Stage stage;

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

    private @Nullable Integer evidenceLevel;
    private @Nullable LocalDate evidenceUntil;
    private boolean illustrative;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProjectSheet sheet;

    private String reason;

    @Personal(of = "publishedBy")
    private String publishedBy;

    private Instant publishedAt;
    private @Nullable Instant supersededAt;

    protected PublishedSheet() {}

    public PublishedSheet(Project project, int revision, ProjectSheet sheet, String reason, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.project = project;
        this.revision = revision;
        this.slug = project.slug();
        this.name = sheet.name();
        this.summary = sheet.summary();
        this.sponsor = project.sponsor();
        this.sponsorName = sheet.sponsor() == null ? null : sheet.sponsor().name();
        this.themes = sheet.themes().stream().map(Enum::name).toList();
        this.publics = sheet.publics().stream().map(Enum::name).toList();
        this.departments = project.departments();
        this.stage = sheet.stage();
        this.entry = sheet.entry();
        this.exit = sheet.exit();
        this.exitReason = sheet.exitReason();
        this.evidenceLevel = sheet.evidenceLevel();
        this.evidenceUntil = sheet.evidenceUntil();
        this.illustrative = sheet.illustrative();
        this.sheet = sheet;
        this.reason = reason;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    void supersede(Instant at) {
        this.supersededAt = at;
    }

    Project project() {
        return project;
    }

    int revision() {
        return revision;
    }

    String slug() {
        return slug;
    }

    ProjectSheet sheet() {
        return sheet;
    }

    Publication publication() {
        return new Publication(revision, publishedAt, reason);
    }
}
