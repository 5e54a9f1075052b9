package fr.essaim.diagnostic.initiative;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/diagnostics/{slug}/initiatives")
@Tag(name = "initiatives")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class CoverageResource {

    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "getInitiativeCoverage",
            summary = "The steps of the scope against its publics",
            description = "How many initiatives each has, and which gaps are confirmed. The analysis waits until each "
                    + "step has either.")
    public Coverage coverage(@RestPath String slug) {
        return service.coverage(slug);
    }

    @GET
    @Path("/places")
    @Operation(
            operationId = "getInitiativePlaces",
            summary = "Where the initiatives of a diagnostic are",
            description = "By EPCI and commune; what covers the whole département is told apart.")
    public PlaceCounts places(@RestPath String slug) {
        return service.places(slug);
    }
}
