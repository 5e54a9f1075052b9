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

@Path("/api/v1/diagnostics/{slug}/figures/{code}/entry")
@Tag(name = "diagnostics")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class EntryResource {

    private final EntryService service;

    EntryResource(EntryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getFigureEntry",
            summary = "What was entered of an indicator",
            description =
                    "Empty until somebody enters it. Its ETag is what a write shows as If-Match, the first one too.")
    public IndicatorEntry get(@RestPath String slug, @RestPath String code) {
        return service.get(slug, code);
    }

    @PUT
    @APIResponse(responseCode = "200", description = "Entered")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "enterFigure",
            summary = "Enter an indicator's figure for a diagnostic",
            description =
                    "Whole, with its source; or why it cannot be had. Only where the official figure is missing, or older "
                            + "than the reference year by more than two years.")
    public IndicatorEntry enter(
            @RestPath String slug,
            @RestPath String code,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FigureDraft draft) {
        return service.enter(slug, code, ifMatch, draft);
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteFigureEntry",
            summary = "Take an entry back",
            description = "The figure is missing again, unless an official one stands.")
    public void delete(
            @RestPath String slug, @RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, code, ifMatch);
    }
}
