package fr.essaim.project.proof;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.indicator.Unit;
import fr.essaim.project.Project;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was measured of a project, with its interval where it has one. */
@Entity
public class ProjectResult {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    private @Nullable String outcome;
    private @Nullable String indicatorCode;
    private BigDecimal estimate;
    private @Nullable BigDecimal lowerBound;
    private @Nullable BigDecimal upperBound;
    private @Nullable Integer confidenceLevel;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private @Nullable Integer sampleSize;
    private String method;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "since_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "since_precision"))
    private PartialDate since;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "until_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "until_precision"))
    private @Nullable PartialDate until;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Document document;

    private boolean illustrative;

    @Personal(of = "updatedBy")
    private String updatedBy;

    private Instant updatedAt;

    protected ProjectResult() {}

    ProjectResult(Project project, ResultDraft draft, @Nullable Document document, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.project = project;
        write(draft, document, by, at);
    }

    final void write(ResultDraft draft, @Nullable Document document, String by, Instant at) {
        this.outcome = draft.outcome();
        this.indicatorCode = draft.indicatorCode();
        this.estimate = plain(draft.estimate());
        this.lowerBound = draft.lower() == null ? null : plain(draft.lower());
        this.upperBound = draft.upper() == null ? null : plain(draft.upper());
        this.confidenceLevel = draft.confidenceLevel();
        this.unit = draft.unit();
        this.sampleSize = draft.sampleSize();
        this.method = draft.method();
        this.since = draft.since();
        this.until = draft.until();
        this.document = document;
        this.illustrative = draft.illustrative();
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** One form for each number, so that what is published compares with what stands. */
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    UUID id() {
        return id;
    }

    Project project() {
        return project;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    String indicatorCode() {
        return indicatorCode;
    }

    BigDecimal estimate() {
        return estimate;
    }

    @Nullable
    BigDecimal lower() {
        return lowerBound;
    }

    @Nullable
    BigDecimal upper() {
        return upperBound;
    }

    @Nullable
    Integer confidenceLevel() {
        return confidenceLevel;
    }

    Unit unit() {
        return unit;
    }

    @Nullable
    Integer sampleSize() {
        return sampleSize;
    }

    String method() {
        return method;
    }

    PartialDate since() {
        return since;
    }

    @Nullable
    PartialDate until() {
        return until;
    }

    @Nullable
    Document document() {
        return document;
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
}
