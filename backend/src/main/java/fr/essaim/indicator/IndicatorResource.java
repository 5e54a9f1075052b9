package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryType;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/indicators")
@Tag(name = "indicators", description = "The catalogue and its figures")
@PermitAll
class IndicatorResource {

    private final IndicatorService catalogue;
    private final FigureService figures;

    IndicatorResource(IndicatorService catalogue, FigureService figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "The whole catalogue, in the order of a diagnostic")
    public List<IndicatorSummary> list() {
        return catalogue.list();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "An indicator with every version of its definition")
    public IndicatorDetails get(@RestPath String code) {
        return catalogue.get(code);
    }

    @GET
    @Path("/{code}/observations")
    @Operation(
            operationId = "listIndicatorObservations",
            summary = "An indicator's figures over all territories of a type",
            description =
                    "For its latest period unless another is asked for; every period, breakdown and series that exist are listed under slices.")
    public IndicatorFigures observations(
            @RestPath String code,
            @RestQuery @DefaultValue("DEPARTMENT") TerritoryType territoryType,
            @RestQuery @Nullable String period,
            @RestQuery @DefaultValue("") @Size(max = 200) String breakdown,
            @RestQuery @DefaultValue("") @Size(max = 50) String series) {
        return figures.ofIndicator(
                code, territoryType, period == null ? null : Period.parse(period), Breakdown.parse(breakdown), series);
    }
}
