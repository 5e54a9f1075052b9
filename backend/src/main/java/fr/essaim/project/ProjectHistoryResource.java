package fr.essaim.project;

import fr.essaim.audit.HistoryEvent;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/projects/{slug}/changes")
@Tag(name = "projects")
@RolesAllowed(Role.ANSA)
class ProjectHistoryResource {

    private final ProjectHistoryService service;

    ProjectHistoryResource(ProjectHistoryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listProjectChanges",
            summary = "Who changed what of a project, field by field, the newest first",
            description = "Of its sheet, and of its steps, publications, documents, evidence, results and model, those "
                    + "that were deleted too.")
    public Page<HistoryEvent> list(
            @RestPath String slug,
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.list(slug, Cursor.parse(cursor), limit);
    }
}
