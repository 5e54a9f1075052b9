package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}/initiative-imports")
@Tag(name = "initiatives")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class InitiativeImportResource {

    private final InitiativeImportService service;

    InitiativeImportResource(InitiativeImportService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "201",
            description = "Read, and nothing changed yet; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InitiativeImportDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "lookAtInitiativeImport",
            summary = "Send a file of initiatives to be looked at",
            description =
                    "A CSV or XLSX with French or English headings, or JSON in the structure and service format of "
                            + "data·inclusion v1; at most 2 MiB and 1,000 initiatives. The very same bytes are the same "
                            + "import. Answers what recording it would add.")
    public Response look(
            @RestPath String slug,
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @NotNull @Schema(type = SchemaType.STRING, format = "binary") byte[] content) {
        var file = service.look(slug, fileName, content);
        return Response.created(URI.create("/api/v1/diagnostics/%s/initiative-imports/%s".formatted(slug, file.id())))
                .entity(file)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInitiativeImport",
            summary = "A file of initiatives: what it adds, what is refused, and what became of it",
            description = "Its ETag is what the next step shows as If-Match.")
    public InitiativeImportDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @POST
    @Idempotent
    @Path("/{id}/recording")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InitiativeImportDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "recordInitiativeImport",
            summary = "Record a file of initiatives, whole or not at all",
            description = "As it was looked at: when likely duplicates came meanwhile, 412 asks to look again.")
    public Response record(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Response.ok(service.record(slug, id, ifMatch)).build();
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "discardInitiativeImport",
            summary = "Discard a file of initiatives that was only looked at",
            description = "Nothing has changed by it. If-Match says which state was seen.")
    public void discard(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.discard(slug, id, ifMatch);
    }
}
