package fr.essaim.diagnostic.finding;

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

@Path("/api/v1/diagnostics/{slug}/issues")
@Tag(name = "findings")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class IssueResource {

    private final IssueService service;

    IssueResource(IssueService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listIssues",
            summary = "What is at stake, by a diagnostic's findings",
            description = "In their order. The ETag is what another order shows as If-Match.")
    public List<IssueDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addIssue",
            summary = "Add an issue",
            description = "After the others, with the findings that it follows from.")
    public Response add(@RestPath String slug, @Valid @NotNull IssueDraft draft) {
        var issue = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/issues/%s".formatted(slug, issue.id())))
                .entity(issue)
                .build();
    }

    @PUT
    @Path("/order")
    @APIResponse(responseCode = "200", description = "In that order")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "orderIssues",
            summary = "Put issues in another order",
            description = "The id of each, once; If-Match says which list was seen.")
    public List<IssueDetails> reorder(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PartOrder order) {
        return service.reorder(slug, ifMatch, order);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getIssue",
            summary = "An issue",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public IssueDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeIssue",
            summary = "Change an issue",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public IssueDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull IssueDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteIssue",
            summary = "Delete an issue",
            description = "Options that answer it answer the others only. If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
