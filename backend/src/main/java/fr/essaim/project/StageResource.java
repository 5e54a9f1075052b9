package fr.essaim.project;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/projects/{slug}/stage-changes")
@Tag(name = "projects")
@RolesAllowed(Role.ANSA)
class StageResource {

    private final StageService service;

    StageResource(StageService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listStageChanges",
            summary = "A project's steps, the oldest first",
            description = "Made, waiting, declined and withdrawn ones, with who proposed and who decided.")
    public List<StageChangeDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Made, or waiting for a manager's decision",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeStage",
            summary = "Move a project to another stage",
            description =
                    "A manager's step is made at once, an officer's waits for a manager. One that is not possible "
                            + "answers 409 with those that are, and each condition that is not met.")
    public Response propose(@RestPath String slug, @Valid @NotNull StageChangeDraft draft) {
        var project = service.propose(slug, draft); // refuses what is no slug, before it becomes an address
        return Response.created(URI.create("/api/v1/projects/%s/stage-changes".formatted(slug)))
                .entity(project)
                .build();
    }

    @POST
    @Idempotent
    @Path("/{id}/decision")
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "decideStageChange",
            summary = "Make or decline a step that waits",
            description = "It is checked again as things stand now; If-Match is the project's ETag, as it was seen.")
    public Response decide(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StageDecision decision) {
        return Response.ok(service.decide(slug, id, ifMatch, decision)).build();
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "withdrawStageChange",
            summary = "Take back a step that one has proposed",
            description = "While it waits; the record stays.")
    public Response withdraw(@RestPath String slug, @RestPath UUID id) {
        return Response.ok(service.withdraw(slug, id)).build();
    }
}
