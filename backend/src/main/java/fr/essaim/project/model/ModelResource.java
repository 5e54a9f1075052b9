package fr.essaim.project.model;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/projects/{slug}/models")
@Tag(
        name = "models",
        description = "What a project is, version by version: its core, its pathway, what it needs of a territory")
class ModelResource {

    private final ModelService service;
    private final PrerequisiteService prerequisites;

    ModelResource(ModelService service, PrerequisiteService prerequisites) {
        this.service = service;
        this.prerequisites = prerequisites;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listModelVersions",
            summary = "The versions of a project's model, the newest first",
            description = "Drafts for Ansa's team only; of a project that is not published, nothing for others.")
    public List<ModelVersionSummary> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "201",
            description = "Begun; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ModelVersionDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "beginModelVersion",
            summary = "Begin a version of a project's model",
            description = "A draft, which starts as a copy of what was last published. There is one draft at a time.")
    public Response begin(@RestPath String slug, @Valid @NotNull NewModelVersion beginning) {
        var version = service.begin(slug, beginning);
        return Response.created(URI.create("/api/v1/projects/%s/models/%d".formatted(slug, version.number())))
                .entity(version)
                .build();
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "getModelVersion",
            summary = "A version of a project's model",
            description = "Its ETag is what a change, a deletion or the publication of a draft shows as If-Match.")
    public ModelVersionDetails get(@RestPath String slug, @RestPath @Min(1) @Max(10_000) int number) {
        return service.get(slug, number);
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed(Role.ANSA)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeModelVersion",
            summary = "Change a draft of a project's model",
            description =
                    "Whole. Ids stay with what they name, so that versions can be compared. If-Match is its ETag.")
    public ModelVersionDetails change(
            @RestPath String slug,
            @RestPath @Min(1) @Max(10_000) int number,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ModelVersionDraft draft) {
        return service.change(slug, number, ifMatch, draft);
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed(Role.ANSA)
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteModelVersion",
            summary = "Delete a draft of a project's model",
            description = "Published versions stay. If-Match is its ETag.")
    public void delete(
            @RestPath String slug,
            @RestPath @Min(1) @Max(10_000) int number,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, number, ifMatch);
    }

    @POST
    @Idempotent
    @Path("/{number}/publication")
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ModelVersionDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "publishModelVersion",
            summary = "Publish a draft of a project's model",
            description =
                    "It never changes again, and takes the place of the one before. If-Match is its ETag: what is "
                            + "published is what was seen. A draft that lacks something answers 409 with each thing that it "
                            + "lacks.")
    public Response publish(
            @RestPath String slug,
            @RestPath @Min(1) @Max(10_000) int number,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ModelPublication publication) {
        return Response.ok(service.publish(slug, number, ifMatch, publication)).build();
    }

    @GET
    @Path("/{number}/prerequisites")
    @PermitAll
    @Operation(
            operationId = "checkPrerequisites",
            summary = "Hold a territory against what a version asks of it",
            description =
                    "By its latest figures: met, missed or unknown, each with the figure. Of a figure that is withheld, "
                            + "the bounds must agree.")
    public TerritoryCheck check(
            @RestPath String slug,
            @RestPath @Min(1) @Max(10_000) int number,
            @RestQuery @NotBlank @Size(max = 30) String territory) {
        return prerequisites.check(slug, number, territory);
    }
}
