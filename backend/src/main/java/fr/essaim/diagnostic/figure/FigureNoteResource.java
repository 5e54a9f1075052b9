package fr.essaim.diagnostic.figure;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}/figures/{code}/note")
@Tag(name = "diagnostics")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class FigureNoteResource {

    private final FigureNoteService service;

    FigureNoteResource(FigureNoteService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getFigureNote",
            summary = "The note on a figure",
            description =
                    "Empty until somebody writes it. Its ETag is what a write shows as If-Match, the first one too.")
    public IndicatorNote get(@RestPath String slug, @RestPath String code) {
        return service.get(slug, code);
    }

    @PUT
    @APIResponse(responseCode = "200", description = "Written")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "writeFigureNote",
            summary = "Write a note on a figure",
            description = "On any figure, official ones too; it is published with the figure.")
    public IndicatorNote write(
            @RestPath String slug,
            @RestPath String code,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FigureNoteDraft draft) {
        return service.write(slug, code, ifMatch, draft);
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteFigureNote",
            summary = "Delete the note on a figure",
            description = "For good. If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, code, ifMatch);
    }
}
