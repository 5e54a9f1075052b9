package fr.essaim.funding;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/projects/{slug}/funding")
@Tag(name = "funding")
@RolesAllowed({Role.ANSA, Role.FUNDER})
class ProjectFundingResource {

    private final ProjectFundingService service;

    ProjectFundingResource(ProjectFundingService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getProjectFunding",
            summary = "What pays for a project and its replications",
            description = "Each funder's part with its lines; a funder reads her own part of a published project.")
    public ProjectFunding get(@RestPath String slug) {
        return service.of(slug);
    }
}
