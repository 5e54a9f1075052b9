package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.web.ListedValues;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which initiatives of a diagnostic, as an address writes it: lists with commas, of which one value is enough. */
record InitiativeParameters(
        @RestQuery
        @DefaultValue("")
        @Size(max = 100)
        @Parameter(
                description = "Starts of words of the name or the operator, or French words of the description by "
                        + "their stems")
        String q,

        @RestQuery @DefaultValue("") @Size(max = 200) @Parameter(description = "Steps with commas; none: all")
        String steps,

        @RestQuery
        @DefaultValue("")
        @Size(max = 300)
        @Parameter(description = "Publics with commas; none: all. What is open to everybody is for each")
        String publics,

        @RestQuery
        @Nullable
        @Size(max = 14)
        @Parameter(description = "Typed code of a commune, an EPCI or a département: what is there or lies in it")
        String place) {

    InitiativeFilter filter() {
        return new InitiativeFilter(
                q,
                ListedValues.of("steps", steps, StepKind.class),
                ListedValues.of("publics", publics, TargetPublic.class),
                List.of(),
                place);
    }
}
