package fr.essaim.diagnostic.initiative;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/diagnostics/{slug}/initiatives")
@Tag(name = "initiatives", description = "What exists locally for each step of a pathway, and what is missing")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class InitiativeResource {

    private final InitiativeService service;

    InitiativeResource(InitiativeService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listDiagnosticInitiatives",
            summary = "The initiatives of a diagnostic, by name",
            description = "By pages. Without publics an initiative is open to everybody.")
    public Page<InitiativeDetails> list(
            @RestPath String slug,
            @BeanParam InitiativeParameters parameters,
            @RestQuery @Nullable @Size(max = 300) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.list(slug, parameters.filter(), cursor, limit);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InitiativeDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addInitiative",
            summary = "Add an initiative to a diagnostic",
            description = "Its place lies in the diagnostic's territory. No names of persons.")
    public Response add(@RestPath String slug, @Valid @NotNull InitiativeDraft draft) {
        var initiative = service.add(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/initiatives/%s".formatted(slug, initiative.id())))
                .entity(initiative)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInitiative",
            summary = "An initiative of a diagnostic",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public InitiativeDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeInitiative",
            summary = "Change an initiative",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public InitiativeDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InitiativeDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteInitiative",
            summary = "Take an initiative out of a diagnostic",
            description = "If-Match says which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
