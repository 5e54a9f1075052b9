package fr.essaim.diagnostic.initiative;

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

@Path("/api/v1/diagnostics/{slug}/initiatives")
@Tag(name = "initiatives")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class InitiativeMergeResource {

    private final InitiativeMergeService service;

    InitiativeMergeResource(InitiativeMergeService service) {
        this.service = service;
    }

    @GET
    @Path("/duplicates")
    @Operation(
            operationId = "listInitiativeDuplicates",
            summary = "Pairs of initiatives that may be one, the likest names first",
            description = "By the same SIRET, or names nearly the same in one place. One operator may have several "
                    + "initiatives: somebody decides. 100 at most.")
    public List<InitiativePair> duplicates(@RestPath String slug) {
        return service.pairs(slug);
    }

    @POST
    @Idempotent
    @Path("/{id}/merge")
    @APIResponse(
            responseCode = "200",
            description = "Merged: the one that is left",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InitiativeDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "mergeInitiative",
            summary = "Merge a duplicate into another initiative",
            description = "The other one has the steps and publics of both, and takes what it did not know; what rests "
                    + "on the duplicate rests on it.")
    public Response merge(@RestPath String slug, @RestPath UUID id, @Valid @NotNull InitiativeMergeDraft draft) {
        return Response.ok(service.merge(slug, id, draft.into())).build();
    }
}
