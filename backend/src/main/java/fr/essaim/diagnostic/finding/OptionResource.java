package fr.essaim.diagnostic.finding;

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

@Path("/api/v1/diagnostics/{slug}/options")
@Tag(name = "findings")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class OptionResource {

    private final OptionService service;

    OptionResource(OptionService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listDeploymentOptions",
            summary = "What could be done, by a diagnostic",
            description = "In their order. The ETag is what another order shows as If-Match.")
    public List<OptionDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OptionDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addDeploymentOption",
            summary = "Add an option",
            description = "After the others; its model is a published version of a published project.")
    public Response add(@RestPath String slug, @Valid @NotNull OptionDraft draft) {
        var option = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/options/%s".formatted(slug, option.id())))
                .entity(option)
                .build();
    }

    @PUT
    @Path("/order")
    @APIResponse(responseCode = "200", description = "In that order")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "orderDeploymentOptions",
            summary = "Put options in another order",
            description = "The id of each, once; If-Match says which list was seen.")
    public List<OptionDetails> reorder(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PartOrder order) {
        return service.reorder(slug, ifMatch, order);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDeploymentOption",
            summary = "An option",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public OptionDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeDeploymentOption",
            summary = "Change an option",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public OptionDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OptionDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteDeploymentOption",
            summary = "Delete an option",
            description = "For good. If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }

    @GET
    @Path("/{id}/prerequisites")
    @Operation(
            operationId = "checkDeploymentOption",
            summary = "What an option's model asks of the territory, and whether it has it",
            description =
                    "By the territory's latest figures, and by the diagnostic's inventory for what is present: what "
                            + "is not in it is unknown. Empty without a model.")
    public List<OptionPrerequisite> prerequisites(@RestPath String slug, @RestPath UUID id) {
        return service.prerequisites(slug, id);
    }
}
