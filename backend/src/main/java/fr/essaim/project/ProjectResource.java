package fr.essaim.project;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/projects")
@Tag(
        name = "projects",
        description = "The accelerator's portfolio: Ansa's team works on it, all others read what is published")
class ProjectResource {

    private final PortfolioService portfolio;
    private final ProjectService service;

    ProjectResource(PortfolioService portfolio, ProjectService service) {
        this.portfolio = portfolio;
        this.service = service;
    }

    @GET
    @PermitAll
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "403", ref = "#/components/responses/Problem403")
    @Operation(
            operationId = "listProjects",
            summary = "Projects, by pages",
            description = "Ansa's team reads all as they stand, everybody else those that are published, as published.")
    public Page<ProjectSummary> list(
            @BeanParam ProjectParameters parameters,
            @RestQuery @DefaultValue("NAME") ProjectOrder sort,
            @RestQuery @DefaultValue("false") boolean descending,
            @RestQuery @Nullable @Size(max = 300) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return portfolio.list(parameters.filter(), sort, descending, cursor, limit);
    }

    @GET
    @Path("/overview")
    @PermitAll
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "403", ref = "#/components/responses/Problem403")
    @Operation(
            operationId = "countProjects",
            summary = "How many projects there are, by stage and by département",
            description = "Of those that the same parameters list.")
    public ProjectOverview overview(@BeanParam ProjectParameters parameters) {
        return portfolio.overview(parameters.filter());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "201",
            description = "Added, identified; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectDetails.class)))
    @Operation(
            operationId = "addProject",
            summary = "Add a project",
            description = "At its first sight: what is not known yet can wait until it is published.")
    public Response add(@Valid @NotNull ProjectDraft draft) {
        var project = service.add(draft);
        return Response.created(URI.create("/api/v1/projects/" + project.slug()))
                .entity(project)
                .build();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(
            operationId = "getProject",
            summary = "A project",
            description =
                    "As it stands for Ansa's team, with what can be done next; as last published for everybody else. "
                            + "Its ETag is what a change, a decision or a publication shows as If-Match.")
    public ProjectDetails get(@RestPath String slug) {
        return service.get(slug);
    }

    @PUT
    @Path("/{slug}")
    @RolesAllowed(Role.ANSA)
    @Operation(
            operationId = "changeProject",
            summary = "Change a project's sheet",
            description =
                    "Whole, as it shall read from now on; If-Match says which state was seen. What is published stays.")
    public ProjectDetails change(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ProjectDraft draft) {
        return service.change(slug, ifMatch, draft);
    }
}
