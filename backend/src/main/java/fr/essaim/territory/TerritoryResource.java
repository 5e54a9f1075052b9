package fr.essaim.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/territories")
@Tag(name = "territories", description = "France, its régions, départements, EPCI and communes (COG 2026)")
@PermitAll
class TerritoryResource {

    private final TerritoryService service;

    TerritoryResource(TerritoryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "searchTerritories",
            summary = "Search territories",
            description =
                    "By the start of words of their name or by code; accents, case and punctuation do not count. Or those with the codes that one knows, in one go.")
    public TerritoryList search(
            @RestQuery @DefaultValue("") @Size(max = 100) String q,
            @RestQuery @Nullable TerritoryType type,
            @RestQuery @Nullable String parent,
            @RestQuery @DefaultValue("") @Size(max = 300) @Parameter(description = "Typed codes with commas; none: all")
                    String codes,
            @RestQuery @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return service.search(q, type, parent, codes, limit);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getTerritory",
            summary = "A territory, where it lies and what lies in it",
            description = "By the geography of 1 January 2026.")
    public TerritoryDetails get(@RestPath String code) {
        return service.get(code);
    }
}
