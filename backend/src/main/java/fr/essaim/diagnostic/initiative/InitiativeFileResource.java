package fr.essaim.diagnostic.initiative;

import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/diagnostics/{slug}/initiatives.csv")
@Tag(name = "initiatives")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class InitiativeFileResource {

    private final InitiativeService service;

    InitiativeFileResource(InitiativeService service) {
        this.service = service;
    }

    @GET
    @Produces("text/csv; charset=utf-8")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "exportDiagnosticInitiatives",
            summary = "The same initiatives as a file, all of them",
            description = "In French, UTF-8 with semicolons, in the columns that an import reads; what could be a "
                    + "formula is not one.")
    public StreamingOutput export(
            @RestPath String slug, @BeanParam InitiativeParameters parameters, @Context HttpServerResponse response) {
        return new Download(response, service.export(slug, parameters.filter()));
    }
}
