package fr.essaim.diagnostic.interview;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}/verbatims")
@Tag(name = "interviews")
@RolesAllowed(Role.ANSA)
class VerbatimResource {

    private final VerbatimService service;

    VerbatimResource(VerbatimService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.ANSA, Role.TERRITORY})
    @Operation(
            operationId = "listVerbatims",
            summary = "What was said in a diagnostic's interviews",
            description = "All of it for Ansa's team; for the territory's people what is anonymised and consented to.")
    public List<VerbatimDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getVerbatim",
            summary = "A verbatim",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public VerbatimDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeVerbatim",
            summary = "Change a verbatim",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public VerbatimDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull VerbatimDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteVerbatim",
            summary = "Delete a verbatim",
            description =
                    "A finding that rests on it lacks that evidence from then on. If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
