package fr.essaim.diagnostic.publication;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/diagnostic-subscriptions")
@Tag(name = "diagnostics")
@RolesAllowed({Role.ANSA, Role.TERRITORY, Role.FUNDER})
class SubscriptionResource {

    private final SubscriptionService service;

    SubscriptionResource(SubscriptionService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listDiagnosticSubscriptions",
            summary = "The caller's subscriptions",
            description = "Territories of which she hears when a diagnostic is published; nobody else reads them.")
    public List<SubscriptionDetails> list() {
        return service.list();
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Subscribed; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionDetails.class)))
    @Operation(
            operationId = "subscribeToDiagnostics",
            summary = "Hear of a territory's diagnostics",
            description = "A publication then is among what waits for the caller until she has read it.")
    public Response subscribe(@Valid @NotNull SubscriptionDraft draft) {
        var subscription = service.subscribe(draft);
        return Response.created(URI.create("/api/v1/diagnostic-subscriptions/" + subscription.id()))
                .entity(subscription)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDiagnosticSubscription",
            summary = "One of the caller's subscriptions",
            description = "Its ETag is what ending it shows as If-Match.")
    public SubscriptionDetails get(@RestPath UUID id) {
        return service.get(id);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Ended")
    @Operation(
            operationId = "unsubscribeFromDiagnostics",
            summary = "No longer hear of a territory's diagnostics",
            description = "If-Match is its ETag.")
    public void unsubscribe(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.unsubscribe(id, ifMatch);
    }
}
