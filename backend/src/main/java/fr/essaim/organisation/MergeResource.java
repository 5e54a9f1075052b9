package fr.essaim.organisation;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/organisations")
@Tag(name = "organisations")
@RolesAllowed(Role.ANSA)
class MergeResource {

    private final MergeService service;

    MergeResource(MergeService service) {
        this.service = service;
    }

    @GET
    @Path("/duplicates")
    @Operation(
            operationId = "listDuplicates",
            summary = "Pairs of organisations that may be one, the surest first",
            description = "By the same SIRET or SIREN, the same name, or names that are nearly the same; who followed "
                    + "whom is no duplicate. 100 at most.")
    public List<DuplicatePair> duplicates() {
        return service.pairs();
    }

    @POST
    @Idempotent
    @Path("/{id}/merge")
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Merged: the one that is left",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "mergeOrganisation",
            summary = "Merge a duplicate into another organisation",
            description =
                    "Projects, contacts and all else that referred to it refer to the other one, which takes what "
                            + "it did not know. The duplicate is in no list any more; its address says which one it is now.")
    public Response merge(@RestPath UUID id, @Valid @NotNull MergeDraft draft) {
        return Response.ok(service.merge(id, draft.into())).build();
    }
}
