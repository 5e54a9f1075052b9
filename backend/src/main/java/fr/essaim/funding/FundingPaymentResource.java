package fr.essaim.funding;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.jspecify.annotations.Nullable;

@Path("/api/v1/funding-agreements/{id}/payments")
@Tag(name = "funding")
@RolesAllowed(Role.ANSA)
class FundingPaymentResource {

    private final PaymentService service;

    FundingPaymentResource(PaymentService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; the agreement as it stands now",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementDetails.class)))
    @Operation(
            operationId = "addFundingPayment",
            summary = "Add a payment to an agreement",
            description = "Due or received already; all together do not go beyond the agreement's amount.")
    public Response add(@RestPath UUID id, @Valid @NotNull PaymentDraft draft) {
        return Response.created(URI.create("/api/v1/funding-agreements/" + id))
                .entity(service.add(id, draft))
                .build();
    }

    @PUT
    @Path("/{payment}")
    @Operation(
            operationId = "changeFundingPayment",
            summary = "Change a payment, or say that it was received",
            description = "Answers the agreement as it stands now; If-Match is the ETag of the agreement.")
    public AgreementDetails change(
            @RestPath UUID id,
            @RestPath UUID payment,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PaymentDraft draft) {
        return service.change(id, payment, ifMatch, draft);
    }

    @DELETE
    @Path("/{payment}")
    @APIResponse(responseCode = "200", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteFundingPayment",
            summary = "Delete a payment that was not received",
            description = "Answers the agreement as it stands now; If-Match is the ETag of the agreement.")
    public AgreementDetails delete(
            @RestPath UUID id, @RestPath UUID payment, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.delete(id, payment, ifMatch);
    }
}
