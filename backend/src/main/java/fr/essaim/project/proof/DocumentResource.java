package fr.essaim.project.proof;

import fr.essaim.shared.file.UploadedFile;
import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/projects/{slug}/documents")
@Tag(name = "projects")
@RolesAllowed(Role.ANSA)
class DocumentResource {

    private final DocumentService service;

    DocumentResource(DocumentService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "A project's documents, the newest first",
            description = "All of them; those for everybody are in the published sheet too.")
    public List<DocumentDetails> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "201",
            description = "Kept; its address is under Location",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentDetails.class)))
    @Operation(
            operationId = "addDocument",
            summary = "Attach a document to a project",
            description =
                    "A PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG or JPEG without macros, of at most 20 MB: known by its "
                            + "content, and named accordingly. Without a title it has its file's name.")
    public Response add(
            @RestPath String slug,
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @RestQuery @Nullable @Size(min = 1, max = 200) String title,
            @RestQuery @DefaultValue("TEAM") Audience audience,
            @NotNull @Schema(type = SchemaType.STRING, format = "binary") byte[] content) {
        var file = UploadedFile.of(fileName, content);
        var described = new DocumentChange(title == null ? file.name() : title, audience);
        var document = service.add(slug, file, described);
        return Response.created(URI.create("/api/v1/projects/%s/documents/%s".formatted(slug, document.id())))
                .entity(document)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDocument",
            summary = "A document: its title, its file and for whom it is",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public DocumentDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @GET
    @Path("/{id}/file")
    @PermitAll
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadDocument",
            summary = "A document's file as it came",
            description = "Byte by byte, to be saved. Ansa's team reads all; everybody else those for everybody that a "
                    + "published sheet shows.")
    public Response file(@RestPath String slug, @RestPath UUID id) {
        var file = service.file(slug, id);
        return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, UploadedFile.disposition(file.name()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeDocument",
            summary = "Rename a document, or say for whom it is",
            description = "Everybody reads what is for everybody once the sheet has been published with it.")
    public DocumentDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DocumentChange described) {
        return service.change(slug, id, ifMatch, described);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone, with its file")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteDocument",
            summary = "Delete a document",
            description = "For good; not while evidence or a result rests on it, nor once a published sheet shows it.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }
}
