package fr.essaim.indicator.mapping;

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

@Path("/api/v1/file-mappings")
@Tag(name = "imports")
@RolesAllowed(Role.ANSA)
class FileMappingResource {

    private final FileMappingService service;

    FileMappingResource(FileMappingService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listFileMappings",
            summary = "The tables that somebody described",
            description = "By name. A file whose headings are those of one of them is read by it.")
    public List<FileMappingDetails> list() {
        return service.list();
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FileMappingDetails.class)))
    @Operation(
            operationId = "addFileMapping",
            summary = "Describe a table: which column is which",
            description =
                    "Rows count from 1 as in a spreadsheet; columns are letters. What is wrong is said by field, all at once.")
    public Response add(@Valid @NotNull FileMappingDraft draft) {
        var mapping = service.add(draft);
        return Response.created(URI.create("/api/v1/file-mappings/" + mapping.id()))
                .entity(mapping)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFileMapping",
            summary = "A described table",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public FileMappingDetails get(@RestPath UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeFileMapping",
            summary = "Describe a table better",
            description = "Whole, for the files that come next: what was recorded by it stays. If-Match is its ETag.")
    public FileMappingDetails change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FileMappingDraft draft) {
        return service.change(id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteFileMapping",
            summary = "Forget how a table is read",
            description = "The figures that were read by it stay. If-Match is its ETag.")
    public void delete(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }
}
