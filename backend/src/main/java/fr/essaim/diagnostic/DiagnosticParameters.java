package fr.essaim.diagnostic;

import fr.essaim.project.Theme;
import fr.essaim.shared.web.ListedValues;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which diagnostics, as an address writes it: lists with commas, of which one value is enough. */
record DiagnosticParameters(
        @RestQuery
        @DefaultValue("")
        @Size(max = 100)
        @Parameter(description = "Starts of words of the title, the pathway or the territory's name")
        String q,

        @RestQuery @DefaultValue("") @Size(max = 200) @Parameter(description = "Stages with commas; none: all")
        String stages,

        @RestQuery @DefaultValue("") @Size(max = 300) @Parameter(description = "Themes with commas; none: all")
        String themes,

        @RestQuery
        @DefaultValue("")
        @Size(max = 300)
        @Parameter(description = "Typed codes of départements with commas; none: all")
        String departments,

        @RestQuery @Nullable @Min(2000) @Max(2100) @Parameter(description = "The year that its figures are about")
        Integer year) {

    DiagnosticFilter filter() {
        return new DiagnosticFilter(
                q,
                ListedValues.of("stages", stages, DiagnosticStage.class),
                ListedValues.of("themes", themes, Theme.class),
                ListedValues.of(departments),
                year);
    }
}
