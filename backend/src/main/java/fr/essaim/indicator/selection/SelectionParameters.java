package fr.essaim.indicator.selection;

import fr.essaim.indicator.AsOf;
import fr.essaim.indicator.Breakdown;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Instants;
import fr.essaim.territory.TerritoryType;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A selection as an address writes it: lists with commas, {@code *} for every breakdown or series. */
record SelectionParameters(
        @RestQuery @DefaultValue("") @Size(max = 300) @Parameter(description = "Codes with commas; none: all")
        String indicators,

        @RestQuery @DefaultValue("") @Size(max = 300) @Parameter(description = "Typed codes with commas; none: all")
        String territories,

        @RestQuery @Nullable TerritoryType territoryType,

        @RestQuery @Nullable @Size(max = 10) @Parameter(description = "Periods that begin on this day or later")
        String since,

        @RestQuery @Nullable @Size(max = 10) @Parameter(description = "Periods that end on this day or sooner")
        String until,

        @RestQuery
        @DefaultValue("false")
        @Parameter(description = "Only the latest period of each indicator, breakdown, series and type of territory")
        boolean latest,

        @RestQuery @DefaultValue("") @Size(max = 200) @Parameter(description = "Like SEXE=F|AGE=75+; *: every one")
        String breakdown,

        @RestQuery @DefaultValue("") @Size(max = 50) @Parameter(description = "*: every one")
        String series,

        @RestQuery
        @Nullable
        @Size(max = 35)
        @Parameter(description = "Figures recorded at this instant or later, like 2026-11-20T08:00:00Z")
        String updatedSince,

        @RestQuery @Nullable @Size(max = 10) @Parameter(description = "As figures stood at the end of this day")
        String asOf) {

    private static final String EVERY = "*";

    Selection selection() {
        return new Selection(
                list(indicators),
                list(territories),
                territoryType,
                day("since", since),
                day("until", until),
                latest,
                breakdown.equals(EVERY) ? null : Breakdown.parse(breakdown),
                series.equals(EVERY) ? null : series,
                Instants.parse("updatedSince", updatedSince),
                AsOf.parse(asOf));
    }

    private static List<String> list(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).distinct().toList();
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException _) {
            throw new Refusal.Invalid(FieldError.parameter(
                    parameter, "day-malformed", "“%s” is not a day: write it like 2026-11-20.".formatted(day)));
        }
    }
}
