package fr.essaim.organisation;

import fr.essaim.shared.web.ListedValues;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
        return new OrganisationFilter(q, ListedValues.of("types", types, OrganisationType.class));
    }
}
