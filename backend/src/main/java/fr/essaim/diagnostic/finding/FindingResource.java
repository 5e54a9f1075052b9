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

@Path("/api/v1/diagnostics/{slug}/findings")
@Tag(name = "findings", description = "What a diagnostic concludes, and on what evidence")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class FindingResource {

    private final FindingService service;

    FindingResource(FindingService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "A diagnostic's findings with their evidence",
            description = "In their order. The ETag is what another order shows as If-Match.")
    public List<FindingDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FindingDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addFinding",
            summary = "Add a finding",
            description = "After the others. What it rests on is in this diagnostic.")
    public Response add(@RestPath String slug, @Valid @NotNull FindingDraft draft) {
        var finding = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/findings/%s".formatted(slug, finding.id())))
                .entity(finding)
                .build();
    }

    @PUT
    @Path("/order")
    @APIResponse(responseCode = "200", description = "In that order")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "orderFindings",
            summary = "Put findings in another order",
            description = "The id of each, once; If-Match says which list was seen.")
    public List<FindingDetails> reorder(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PartOrder order) {
        return service.reorder(slug, ifMatch, order);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFinding",
            summary = "A finding",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public FindingDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeFinding",
            summary = "Change a finding",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public FindingDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FindingDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteFinding",
            summary = "Delete a finding",
            description = "Issues that follow from it follow from the others only. If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
