package fr.essaim.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

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
            description = "Each with its rank among territories of its type, beside its région and France.")
    public TerritoryFigures list(@RestPath String code) {
        return figures.ofTerritory(code);
    }
}
