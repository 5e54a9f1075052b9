package fr.essaim.organisation;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which organisations, as an address writes it. */
record OrganisationParameters(
        @RestQuery
        @DefaultValue("")
        @Size(max = 100)
        @Parameter(description = "Starts of words of the name, short name, code, SIREN or SIRET")
        String q,

        @RestQuery
        @DefaultValue("")
        @Size(max = 200)
        @Parameter(description = "Types with commas, of which one is enough; none: all")
        String types) {

    OrganisationFilter filter() {
        return new OrganisationFilter(
                q,
                types.isEmpty()
                        ? List.of()
                        : Arrays.stream(types.split(",", -1))
                                .map(OrganisationParameters::type)
                                .toList());
    }

    private static OrganisationType type(String name) {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(FieldError.parameter(
                        "types",
                        "value-unknown",
                        "“%s” is not one of: %s.".formatted(name, Arrays.toString(OrganisationType.values())))));
    }
}
