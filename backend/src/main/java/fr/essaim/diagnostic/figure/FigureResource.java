package fr.essaim.diagnostic.figure;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/diagnostics/{slug}")
@Tag(name = "diagnostics")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class FigureResource {

    private final FigureService service;

    FigureResource(FigureService service) {
        this.service = service;
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "listDiagnosticFigures",
            summary = "The figures of a diagnostic",
            description =
                    "One for each mandatory indicator of need, public, offer and obstacle, by the reference year: "
                            + "official, entered, counted or missing. Nobody else reads what was entered before it is published.")
    public DiagnosticFigures list(@RestPath String slug) {
        return service.list(slug);
    }

    @GET
    @Path("/suppression")
    @Operation(
            operationId = "checkSuppression",
            summary = "Which figures a publication will withhold, and why",
            description =
                    "Statistical secrecy on what was entered about persons: a count or its complement below the threshold, "
                            + "and whatever would give that away. Those who work on the diagnostic go on seeing all.")
    public Suppression suppression(@RestPath String slug) {
        return service.suppression(slug);
    }
}
