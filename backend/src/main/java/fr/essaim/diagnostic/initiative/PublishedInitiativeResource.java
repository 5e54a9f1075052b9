package fr.essaim.diagnostic.initiative;

import fr.essaim.shared.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/initiatives")
@Tag(name = "initiatives")
@PermitAll
class PublishedInitiativeResource {

    private final InitiativeService service;

    PublishedInitiativeResource(InitiativeService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "Initiatives of all published diagnostics, by name",
            description = "By pages. Of a diagnostic that was published again, those of the newest version.")
    public Page<PublishedInitiative> list(
            @BeanParam PublishedInitiativeParameters parameters,
            @RestQuery @Nullable @Size(max = 300) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.listPublished(parameters.filter(), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPublishedInitiative",
            summary = "An initiative of a published diagnostic",
            description = "As it was when the diagnostic was published.")
    public PublishedInitiative get(@RestPath UUID id) {
        return service.getPublished(id);
    }
}
