package fr.essaim.funding;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which agreements, as an address writes it. */
record AgreementParameters(
        @RestQuery
        @DefaultValue("")
        @Size(max = 100)
        @Parameter(description = "Starts of words of reference, title or funder")
        String q,

        @RestQuery
        @Nullable
        @Size(max = 36)
        @Parameter(description = "The id of the organisation that signed, or that follows the one that did")
        String funder,

        @RestQuery
        @Nullable
        @Size(max = 36)
        @Parameter(description = "The id of the organisation that is paid, or that follows the one that was")
        String beneficiary,

        @RestQuery @Nullable @Parameter(description = "With a line of this scope")
        FundingScope scope,

        @RestQuery @Nullable @Size(max = 80) @Parameter(description = "With a line for the project of this slug")
        String project,

        @RestQuery @DefaultValue("0") @Min(0) @Max(9999) @Parameter(description = "The year of the signature; 0: any")
        int year,

        @RestQuery @Nullable @Parameter(description = "RUNNING ones include those that are EXPIRING: within 90 days")
        AgreementState state) {

    AgreementFilter filter() {
        return new AgreementFilter(
                q,
                id("funder", funder),
                id("beneficiary", beneficiary),
                scope,
                project,
                year == 0 ? null : year,
                state);
    }

    private static @Nullable UUID id(String parameter, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Refusal.Invalid(
                    FieldError.parameter(parameter, "id-malformed", "“%s” is no organisation's id.".formatted(text)));
        }
    }
}
