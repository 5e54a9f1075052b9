package fr.essaim.project.proof;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/projects/{slug}/results")
@Tag(name = "projects")
@RolesAllowed(Role.ANSA)
class ResultResource {

    private final ResultService service;

    ResultResource(ResultService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listResults",
            summary = "What was measured of a project",
            description = "In the order it was entered; everybody reads results in the published sheet.")
    public List<ResultDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResultDetails.class)))
    @Operation(
            operationId = "addResult",
            summary = "Add a result",
            description = "One with its confidence interval opens the way from measuring to replicating.")
    public Response add(@RestPath String slug, @Valid @NotNull ResultDraft draft) {
        var result = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/projects/%s/results/%s".formatted(slug, result.id())))
                .entity(result)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getResult",
            summary = "A result",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public ResultDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeResult",
            summary = "Change a result",
            description = "Whole, as it shall read from now on; what is published stays.")
    public ResultDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResultDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @Operation(
            operationId = "deleteResult",
            summary = "Delete a result",
            description = "For good; what is published stays.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
