package fr.essaim.project.proof;

import fr.essaim.project.EvidenceDetails;
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

@Path("/api/v1/projects/{slug}/evidence")
@Tag(name = "projects")
@RolesAllowed(Role.ANSA)
class EvidenceResource {

    private final EvidenceService service;

    EvidenceResource(EvidenceService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "On what a project's level of evidence rests, the newest first",
            description = "Waiting, confirmed, expired and withdrawn entries; the highest that is confirmed and has "
                    + "not expired is the project's level.")
    public List<EvidenceDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Waiting for its confirmation; its address is under Location",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceDetails.class)))
    @Operation(
            operationId = "addEvidence",
            summary = "Enter a level of evidence, with the document that shows it",
            description = "It counts once a manager, who is somebody else, has confirmed it.")
    public Response add(@RestPath String slug, @Valid @NotNull EvidenceDraft draft) {
        var evidence = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/projects/%s/evidence/%s".formatted(slug, evidence.id())))
                .entity(evidence)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEvidence",
            summary = "An entry of evidence",
            description = "Its ETag is what a change, a deletion or a confirmation shows as If-Match.")
    public EvidenceDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeEvidence",
            summary = "Change evidence that waits for its confirmation",
            description = "Whole; whoever changes it has entered it, and does not confirm it.")
    public EvidenceDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvidenceDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteEvidence",
            summary = "Delete evidence that waits for its confirmation",
            description = "What is confirmed is withdrawn instead.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }

    @POST
    @Idempotent
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "confirmEvidence",
            summary = "Confirm evidence that somebody else has entered",
            description = "From now on it counts until it expires, and is not changed any more. If-Match is its ETag: "
                    + "what is confirmed is what was seen.")
    public Response confirm(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Response.ok(service.confirm(slug, id, ifMatch)).build();
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Withdraw confirmed evidence, with the reason",
            description = "It counts no more; the record stays.")
    public Response withdraw(@RestPath String slug, @RestPath UUID id, @Valid @NotNull EvidenceWithdrawal withdrawal) {
        return Response.ok(service.withdraw(slug, id, withdrawal)).build();
    }
}
