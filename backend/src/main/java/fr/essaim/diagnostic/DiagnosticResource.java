package fr.essaim.diagnostic;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics")
@Tag(
        name = "diagnostics",
        description =
                "Territorial diagnostics: Ansa's team and the territory work on them, everybody reads what is published")
class DiagnosticResource {

    private final DiagnosticService service;
    private final DiagnosticListService lists;

    DiagnosticResource(DiagnosticService service, DiagnosticListService lists) {
        this.service = service;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDiagnostics",
            summary = "Diagnostics, by pages",
            description =
                    "All of them for Ansa's team; for a territory's people their own and those that are published; "
                            + "for everybody else those that are published.")
    public Page<DiagnosticSummary> list(
            @BeanParam DiagnosticParameters parameters,
            @RestQuery @DefaultValue("TERRITORY") DiagnosticOrder sort,
            @RestQuery @DefaultValue("false") boolean descending,
            @RestQuery @Nullable @Size(max = 300) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return lists.list(parameters.filter(), sort, descending, cursor, limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "201",
            description = "Begun; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiagnosticDetails.class)))
    @Operation(
            operationId = "beginDiagnostic",
            summary = "Begin a territorial diagnostic",
            description = "In scoping: what is not settled yet can wait until figures are collected.")
    public Response begin(@Valid @NotNull DiagnosticDraft draft) {
        return created(service.begin(draft));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(
            operationId = "getDiagnostic",
            summary = "A diagnostic",
            description =
                    "With what can be done next for those who work on it; for everybody else once it is published.")
    public DiagnosticDetails get(@RestPath String slug) {
        return service.get(slug);
    }

    @GET
    @Path("/{slug}/scope")
    @RolesAllowed({Role.ANSA, Role.TERRITORY})
    @Operation(
            operationId = "getDiagnosticScope",
            summary = "What a diagnostic looks at",
            description = "Its ETag is what a change shows as If-Match.")
    public DiagnosticScope scope(@RestPath String slug) {
        return service.scope(slug);
    }

    @PUT
    @Path("/{slug}/scope")
    @RolesAllowed(Role.ANSA)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeDiagnosticScope",
            summary = "Change what a diagnostic looks at",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public DiagnosticScope changeScope(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosticScope scope) {
        return service.changeScope(slug, ifMatch, scope);
    }

    @POST
    @Idempotent
    @Path("/{slug}/stage-changes")
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "200",
            description = "Made",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiagnosticDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeDiagnosticStage",
            summary = "Lead a diagnostic to its next stage",
            description = "A step that is not possible answers 409 with those that are, and each condition that is not "
                    + "met. What earlier steps asked for must still hold.")
    public Response step(@RestPath String slug, @Valid @NotNull DiagnosticStepDraft draft) {
        return Response.ok(service.step(slug, draft)).build();
    }

    @POST
    @Idempotent
    @Path("/{slug}/successor")
    @RolesAllowed(Role.ANSA)
    @APIResponse(
            responseCode = "201",
            description = "Begun; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiagnosticDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "beginNextDiagnostic",
            summary = "Begin the version after a published diagnostic",
            description = "With the same scope. The published one is superseded when its successor is published.")
    public Response beginNext(@RestPath String slug) {
        return created(service.beginNext(slug));
    }

    private static Response created(DiagnosticDetails diagnostic) {
        return Response.created(URI.create("/api/v1/diagnostics/" + diagnostic.slug()))
                .entity(diagnostic)
                .build();
    }
}
