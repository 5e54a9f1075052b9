package fr.essaim.indicator;

import fr.essaim.indicator.IndicatorDetails.DefinitionVersion;
import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryType;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/indicators")
@Tag(name = "indicators", description = "The catalogue and its figures")
@PermitAll
class IndicatorResource {

    private final IndicatorService service;
    private final FigureService figures;

    IndicatorResource(IndicatorService service, FigureService figures) {
        this.service = service;
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "The whole catalogue, in the order of a diagnostic",
            description = "Each by the latest version of its definition.")
    public List<IndicatorSummary> list() {
        return service.list();
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getIndicator",
            summary = "An indicator with every version of its definition",
            description = "The first version first; each figure names the one that measured it.")
    public IndicatorDetails get(@RestPath String code) {
        return service.get(code);
    }

    @POST
    @Path("/{code}/definitions")
    @Idempotent
    @RolesAllowed(Role.ANSA_ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DefinitionVersion.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "reviseDefinition",
            summary = "Revise an indicator's definition",
            description =
                    "Adds a version, with the reason; figures stay with the version that measured them. If-Match is the indicator's ETag.")
    public Response revise(
            @RestPath String code,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DefinitionRevision revision) {
        var version = service.revise(code, ifMatch, revision);
        return Response.created(URI.create("/api/v1/indicators/" + code))
                .entity(version)
                .build();
    }

    @GET
    @Path("/{code}/observations")
    @Operation(
            operationId = "listIndicatorObservations",
            summary = "An indicator's figures over all territories of a type",
            description =
                    "For its latest period unless another is asked for; every period, breakdown and series that exist are listed under slices. asOf, a day, reads them as they stood at its end.")
    public IndicatorFigures observations(
            @RestPath String code,
            @RestQuery @DefaultValue("DEPARTMENT") TerritoryType territoryType,
            @RestQuery @Nullable String period,
            @RestQuery @DefaultValue("") @Size(max = 200) String breakdown,
            @RestQuery @DefaultValue("") @Size(max = 50) String series,
            @RestQuery @Nullable @Size(max = 10) String asOf) {
        return figures.ofIndicator(
                code,
                territoryType,
                period == null ? null : Period.parse(period),
                Breakdown.parse(breakdown),
                series,
                AsOf.parse(asOf));
    }

    @GET
    @Path("/{code}/observations/{territory}/history")
    @Operation(
            operationId = "getFigureHistory",
            summary = "A figure through its revisions",
            description =
                    "The latest first: what it said, from when until when, and which file made it say so. The address is permanent.")
    public FigureHistory history(
            @RestPath String code,
            @RestPath String territory,
            @RestQuery @NotNull @Size(max = 21) String period,
            @RestQuery @DefaultValue("") @Size(max = 200) String breakdown,
            @RestQuery @DefaultValue("") @Size(max = 50) String series) {
        return figures.history(code, territory, Period.parse(period), Breakdown.parse(breakdown), series);
    }
}
