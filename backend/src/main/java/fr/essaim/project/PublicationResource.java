package fr.essaim.project;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

@Path("/api/v1/projects/{slug}/publications")
@Tag(name = "projects")
@RolesAllowed(Role.ANSA)
class PublicationResource {

    private final PublicationService service;

    PublicationResource(PublicationService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublications",
            summary = "When a project's sheet was published, the newest first",
            description = "Each with its reason, and an address of its own.")
    public List<Publication> list(@RestPath String slug) {
        return service.list(slug);
    }

    @GET
    @Path("/{revision}")
    @PermitAll
    @Operation(
            operationId = "getPublication",
            summary = "A project's sheet as it was published then",
            description = "A permanent address, to be cited: a revision is never changed.")
    public ProjectDetails get(@RestPath String slug, @RestPath @Min(1) @Max(10_000) int revision) {
        return service.get(slug, revision);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "publishProject",
            summary = "Publish a project's sheet as it stands",
            description =
                    "It becomes the next revision that everybody reads; earlier ones stay as they are. If-Match is the "
                            + "project's ETag: what is published is what was seen. A sheet that lacks something answers "
                            + "409 with each thing that it lacks.")
    public Response publish(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublicationDraft draft) {
        var project = service.publish(slug, ifMatch, draft); // refuses what is no slug, before it becomes an address
        return Response.created(URI.create("/api/v1/projects/%s/publications".formatted(slug)))
                .entity(project)
                .build();
    }
}
