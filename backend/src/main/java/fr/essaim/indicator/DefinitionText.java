package fr.essaim.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says, in French. {@code needPolarity} is +1 when a high value raises the need, −1 when it lowers
 * it, 0 when it does not count. {@code formula} is there when Essaim computes the figures from others: {@code CTX-03 / CTX-02}.
 */
@Embeddable
public record DefinitionText(
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 2000) String definition,
        @Nullable @Size(min = 1, max = 500) String numerator,
        @Nullable @Size(min = 1, max = 500) String denominator,
        @Nullable @Size(min = 1, max = 200) String formula,
        @NotNull @Enumerated(EnumType.STRING) DenominatorDate denominatorDate,
        @NotNull @Enumerated(EnumType.STRING) Unit unit,
        @NotNull @Enumerated(EnumType.STRING) Direction direction,
        @Min(-1) @Max(1) int needPolarity,

        @NotNull @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotBlank @Size(max = 50) String> breakdowns,

        @NotBlank @Size(max = 300) String source,
        @NotBlank @Size(max = 100) String frequency,
        @NotBlank @Size(max = 200) String level,
        @NotBlank @Size(max = 100) String method,
        boolean mandatory) {

    DefinitionText validFrom(LocalDate day) {
        return new DefinitionText(
                day,
                name,
                definition,
                numerator,
                denominator,
                formula,
                denominatorDate,
                unit,
                direction,
                needPolarity,
                breakdowns,
                source,
                frequency,
                level,
                method,
                mandatory);
    }
}
