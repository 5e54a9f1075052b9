package fr.essaim.diagnostic;

import fr.essaim.audit.ReadsPersonalData;
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

@Path("/api/v1/diagnostics/{slug}/members")
@Tag(name = "diagnostics")
@RolesAllowed(Role.ANSA)
class DiagnosticMemberResource {

    private final DiagnosticMemberService service;

    DiagnosticMemberResource(DiagnosticMemberService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.ANSA, Role.TERRITORY})
    @ReadsPersonalData("DiagnosticMember")
    @Operation(
            operationId = "listDiagnosticMembers",
            summary = "Who works on a diagnostic",
            description = "Officers, then the territory's people: editors write its parts, readers follow the work.")
    public List<DiagnosticMemberDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; her address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiagnosticMemberDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addDiagnosticMember",
            summary = "Add somebody to a diagnostic's team",
            description =
                    "By the account that she signs in with. An editor of the territory writes in her own territory only.")
    public Response add(@RestPath String slug, @Valid @NotNull DiagnosticMemberDraft draft) {
        var member = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/members/%s".formatted(slug, member.id())))
                .entity(member)
                .build();
    }

    @GET
    @Path("/{id}")
    @ReadsPersonalData("DiagnosticMember")
    @Operation(
            operationId = "getDiagnosticMember",
            summary = "A member of a diagnostic's team",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public DiagnosticMemberDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeDiagnosticMember",
            summary = "Change what a member does",
            description = "Her account stays as it is. If-Match says which state was seen.")
    public DiagnosticMemberDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosticMemberDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteDiagnosticMember",
            summary = "Take somebody out of a diagnostic's team",
            description = "What she wrote stays. If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
