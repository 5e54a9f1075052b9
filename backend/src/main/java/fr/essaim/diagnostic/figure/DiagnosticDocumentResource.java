package fr.essaim.diagnostic.figure;

import fr.essaim.shared.file.UploadedFile;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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

@Path("/api/v1/diagnostics/{slug}/documents")
@Tag(name = "diagnostics")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class DiagnosticDocumentResource {

    private final DiagnosticDocumentService service;

    DiagnosticDocumentResource(DiagnosticDocumentService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listDiagnosticDocuments",
            summary = "The documents that a diagnostic's figures rest on",
            description = "The newest first; for those who work on the diagnostic or follow the work.")
    public List<DiagnosticDocumentDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "201",
            description = "Kept; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiagnosticDocumentDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addDiagnosticDocument",
            summary = "Attach a document to a diagnostic",
            description =
                    "A PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG or JPEG without macros, of at most 20 MB: known by its "
                            + "content, and named accordingly. Without a title it has its file's name.")
    public Response add(
            @RestPath String slug,
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @RestQuery @Nullable @Size(min = 1, max = 200) String title,
            @NotNull @Schema(type = SchemaType.STRING, format = "binary") byte[] content) {
        var file = UploadedFile.of(fileName, content);
        var document = service.add(slug, file, title == null ? file.name() : title);
        return Response.created(URI.create("/api/v1/diagnostics/%s/documents/%s".formatted(slug, document.id())))
                .entity(document)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDiagnosticDocument",
            summary = "A document of a diagnostic",
            description = "Its ETag is what a deletion shows as If-Match.")
    public DiagnosticDocumentDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadDiagnosticDocument",
            summary = "A document's file as it came",
            description = "Byte by byte, to be saved; for those who work on the diagnostic or follow the work.")
    public Response file(@RestPath String slug, @RestPath UUID id) {
        var file = service.file(slug, id);
        return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, UploadedFile.disposition(file.name()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone, with its file")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteDiagnosticDocument",
            summary = "Delete a document of a diagnostic",
            description = "For good; not while a figure rests on it.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
