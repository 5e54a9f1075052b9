package fr.essaim.project.proof;

import fr.essaim.audit.Person;
import fr.essaim.indicator.Unit;
import fr.essaim.project.SheetResult;
import fr.essaim.shared.time.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result as Ansa's team sees it, with the document it was taken from and who wrote it. */
public record ResultDetails(
        UUID id,
        @Nullable String outcome,
        @Nullable String indicatorCode,
        BigDecimal estimate,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Integer confidenceLevel,
        Unit unit,
        @Nullable Integer sampleSize,
        String method,
        PartialDate since,
        @Nullable PartialDate until,
        @Nullable UUID document,
        boolean illustrative,
        Person updatedBy,
        Instant updatedAt) {

    static ResultDetails of(ProjectResult result, Map<String, Person> people) {
        var document = result.document();
        return new ResultDetails(
                result.id(),
                result.outcome(),
                result.indicatorCode(),
                result.estimate(),
                result.lower(),
                result.upper(),
                result.confidenceLevel(),
                result.unit(),
                result.sampleSize(),
                result.method(),
                result.since(),
                result.until(),
                document == null ? null : document.id(),
                result.illustrative(),
                Objects.requireNonNull(people.get(result.updatedBy())),
                result.updatedAt());
    }

    /** As a sheet shows it: a document that is not for everybody is not named. */
    static SheetResult forEverybody(ProjectResult result) {
        var document = result.document();
        return new SheetResult(
                result.id(),
                result.outcome(),
                result.indicatorCode(),
                result.estimate(),
                result.lower(),
                result.upper(),
                result.confidenceLevel(),
                result.unit(),
                result.sampleSize(),
                result.method(),
                result.since(),
                result.until(),
                document == null || document.audience() != Audience.PUBLIC ? null : document.id(),
                result.illustrative());
    }
}
