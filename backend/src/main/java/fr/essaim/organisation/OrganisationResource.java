package fr.essaim.organisation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/organisations")
@Tag(
        name = "organisations",
        description = "Who carries, hosts or pays for projects: Ansa's team reads all, all others what is published, "
                + "and a funder its own")
class OrganisationResource {

    private final OrganisationListService list;
    private final OrganisationService service;

    OrganisationResource(OrganisationListService list, OrganisationService service) {
        this.list = list;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listOrganisations",
            summary = "Organisations, by pages",
            description = "Those that the caller may know of: Ansa's team all, everybody the sponsors of published "
                    + "projects, a funder her own, each with those it followed and that followed it. No duplicates.")
    public Page<OrganisationSummary> list(
            @BeanParam OrganisationParameters parameters,
            @RestQuery @DefaultValue("NAME") OrganisationOrder sort,
            @RestQuery @DefaultValue("false") boolean descending,
            @RestQuery @Nullable @Size(max = 800) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return list.list(parameters.filter(), sort, descending, cursor, limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationDetails.class)))
    @Operation(
            operationId = "addOrganisation",
            summary = "Add an organisation",
            description = "A SIRET brings the SIREN that it begins with; both are checked by their last digit.")
    public Response add(@Valid @NotNull OrganisationDraft draft) {
        var organisation = service.add(draft);
        return Response.created(URI.create("/api/v1/organisations/" + organisation.id()))
                .entity(organisation)
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getOrganisation",
            summary = "An organisation",
            description = "With those it followed and that followed it, and when. A duplicate says under mergedInto "
                    + "which one it was merged into. Its ETag is what a change shows as If-Match.")
    public OrganisationDetails get(@RestPath UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ANSA)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change an organisation",
            description = "Whole, as it shall read from now on; If-Match says which state was seen. 409 for a "
                    + "duplicate, which stands for another one.")
    public OrganisationDetails change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OrganisationDraft draft) {
        return service.change(id, ifMatch, draft);
    }
}
