package fr.essaim.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says, in French. {@code needPolarity} is +1 when a high value raises the need, −1 when it lowers
 * it, 0 when it does not count.
 */
@Embeddable
public record DefinitionText(
        LocalDate validFrom,
        String name,
        String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        @Enumerated(EnumType.STRING) DenominatorDate denominatorDate,
        @Enumerated(EnumType.STRING) Unit unit,
        @Enumerated(EnumType.STRING) Direction direction,
        int needPolarity,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> breakdowns,
        String source,
        String frequency,
        String level,
        String method,
        boolean mandatory) {}
