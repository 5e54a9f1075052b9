package fr.essaim.diagnostic.publication;

import fr.essaim.audit.ReadsPersonalData;
import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}")
@Tag(name = "diagnostics")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class EndResource {

    private final EndService service;

    EndResource(EndService service) {
        this.service = service;
    }

    @GET
    @Path("/end")
    @ReadsPersonalData("SignOff")
    @Operation(
            operationId = "getDiagnosticEnd",
            summary = "How far a diagnostic is on its last steps",
            description =
                    "The restitution, the territory's sign-off, the check of statistical secrecy, each with whether "
                            + "it is about what the diagnostic says now.")
    public DiagnosticEnd get(@RestPath String slug) {
        return service.get(slug);
    }

    @GET
    @Path("/restitution")
    @Operation(
            operationId = "getRestitution",
            summary = "The restitution of a diagnostic",
            description = "Its ETag is what recording shows as If-Match, also while there is none.")
    public RestitutionRecord restitution(@RestPath String slug) {
        return service.restitution(slug);
    }

    @PUT
    @Path("/restitution")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "recordRestitution",
            summary = "Record the restitution of a diagnostic",
            description = "Once it was held. If-Match says which state was seen.")
    public RestitutionRecord record(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RestitutionDraft draft) {
        return service.record(slug, ifMatch, draft);
    }

    @POST
    @Idempotent
    @Path("/suppression-check")
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "200",
            description = "Checked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DiagnosticEnd.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "recordSuppressionCheck",
            summary = "Note that one has seen what statistical secrecy withholds",
            description =
                    "Of the diagnostic as it was seen, which If-Match says; whatever changes afterwards is checked "
                            + "again.")
    public Response checkSuppression(
            @RestPath String slug, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Response.ok(service.checkSuppression(slug, ifMatch)).build();
    }

    @POST
    @Idempotent
    @Path("/sign-off")
    @RolesAllowed(Role.TERRITORY)
    @APIResponse(
            responseCode = "200",
            description = "Signed off",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DiagnosticEnd.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "signOffDiagnostic",
            summary = "Agree to a diagnostic for its territory",
            description =
                    "As it was seen, which If-Match says, while it is being finished; whatever changes afterwards is "
                            + "signed again.")
    public Response signOff(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SignOffDraft draft) {
        return Response.ok(service.signOff(slug, ifMatch, draft)).build();
    }
}
