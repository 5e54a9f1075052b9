package fr.essaim.diagnostic.initiative;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}/gaps")
@Tag(name = "initiatives")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class GapResource {

    private final CoverageService service;

    GapResource(CoverageService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Confirmed; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GapDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "confirmGap",
            summary = "Confirm that something is missing",
            description = "For a whole step, or for one public of it, with how one knows. Where an initiative is "
                    + "running or planned there is no gap.")
    public Response confirm(@RestPath String slug, @Valid @NotNull GapDraft draft) {
        var gap = service.confirm(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/gaps/%s".formatted(slug, gap.id())))
                .entity(gap)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getGap",
            summary = "A confirmed gap",
            description = "Its ETag is what a withdrawal shows as If-Match.")
    public GapDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "withdrawGap",
            summary = "Withdraw the confirmation of a gap",
            description = "If-Match says which state was seen.")
    public void withdraw(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.withdraw(slug, id, ifMatch);
    }
}
