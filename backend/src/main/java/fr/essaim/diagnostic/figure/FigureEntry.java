package fr.essaim.diagnostic.figure;

import fr.essaim.audit.Person;
import fr.essaim.shared.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was entered of an indicator, as those who work on the diagnostic see it. {@code numeratorUnknown}: a rate that
 * came alone, never to be added up.
 */
public record FigureEntry(
        EntryStatus status,
        int definitionVersion,
        @Nullable Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean numeratorUnknown,
        @Nullable String reason,
        @Nullable String source,
        @Nullable String publisher,
        String method,
        @Nullable String comment,
        @Nullable DiagnosticDocumentDetails document,
        boolean illustrative,
        Person enteredBy,
        Instant enteredAt) {

    static FigureEntry of(OwnFigure figure, boolean ratio, Map<String, Person> people) {
        var document = figure.document();
        return new FigureEntry(
                figure.status(),
                figure.definitionVersion(),
                figure.period(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                ratio && figure.value() != null && figure.numerator() == null,
                figure.reason(),
                figure.source(),
                figure.publisher(),
                figure.method(),
                figure.comment(),
                document == null ? null : DiagnosticDocumentDetails.of(document, people),
                figure.illustrative(),
                Objects.requireNonNull(people.get(figure.enteredBy())),
                figure.enteredAt());
    }
}
