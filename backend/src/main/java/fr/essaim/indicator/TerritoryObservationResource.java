package fr.essaim.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/territories/{code}/observations")
@Tag(name = "territories")
@PermitAll
class TerritoryObservationResource {

    private final FigureService figures;

    TerritoryObservationResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "listTerritoryObservations",
            summary = "A territory's latest figures",
            description =
                    "Each with its rank among territories of its type, beside its région and France; asOf, a day, reads them as they stood at its end.")
    public TerritoryFigures list(@RestPath String code, @RestQuery @Nullable @Size(max = 10) String asOf) {
        return figures.ofTerritory(code, AsOf.parse(asOf));
    }
}
