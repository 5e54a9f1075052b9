package fr.essaim.indicator.imports;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.Position;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

@Path("/api/v1/imports")
@Tag(name = "imports", description = "Files of figures: looked at, recorded, withdrawn")
@RolesAllowed(Role.ANSA)
class DataImportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ImportService service;
    private final Caller caller;

    DataImportResource(ImportService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "The files of figures, the last one first",
            description = "Each with its fingerprint, and how many figures it adds, revises and leaves unchanged.")
    public Page<DataImportSummary> list(
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.list(Cursor.parse(cursor), limit);
    }

    @POST
    @InTurn
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "201",
            description = "Read, and nothing changed yet; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DataImportDetails.class)))
    @Operation(
            operationId = "lookAtImport",
            summary = "Send a file to be looked at",
            description =
                    "A workbook as its publisher publishes it, or the tidy CSV, of at most 32 MiB; the layout is known by its content, or is that of the described table named by `mapping`. Answers what recording it would change.")
    public Response look(
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @RestQuery @Nullable @Size(max = 36) String mapping,
            @NotNull
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "binary")
                    byte[] content) {
        var file = service.look(fileName, content, mapping, caller.username());
        return Response.created(URI.create("/api/v1/imports/" + file.id()))
                .entity(file)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "An import: what it changes, from which sources, and what became of it",
            description = "A preview tells what it would change now. Its ETag is what the next step shows as If-Match.")
    public DataImportDetails get(@RestPath UUID id) {
        return service.isOutdated(id) ? service.lookAgain(id) : service.get(id);
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listImportChanges",
            summary = "The figures of a preview beside those that stand, or of a recorded file beside those before it",
            description =
                    "In the order of the file, later of its figures' codes; those computed from them are counted with the import alone. A recorded file lists what it changed, not what it left unchanged.")
    public Page<ProposedChange> changes(
            @RestPath UUID id,
            @RestQuery ProposedChange.@Nullable Kind kind,
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.changes(id, kind, Position.parse(cursor), limit);
    }

    @GET
    @Path("/{id}/refused-cells")
    @Operation(
            operationId = "listRefusedCells",
            summary = "The cells that cannot be taken, each with the reason",
            description = "In the order of the file. As long as there is one, the file cannot be recorded.")
    public Page<RefusedFigure> refused(
            @RestPath UUID id,
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.refused(id, Position.parse(cursor), limit);
    }

    @GET
    @Path("/{id}/refused-cells.csv")
    @Produces(CSV)
    @Operation(
            operationId = "exportRefusedCells",
            summary = "The same as a file",
            description =
                    "In French, UTF-8 with semicolons, as a French spreadsheet opens it; what could be a formula is not one.")
    public Response refusedCsv(@RestPath UUID id) {
        return Response.ok(service.refusedCsv(id), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cellules-refusees.csv\"")
                .build();
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadImport",
            summary = "The file as it came",
            description = "Byte by byte; its fingerprint is the import's sha256.")
    public Response file(@RestPath UUID id) {
        return Response.ok(service.content(id), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .build();
    }

    @PUT
    @Path("/{id}/source")
    @Operation(
            operationId = "correctImportSource",
            summary = "Name a source of a preview better",
            description = "For all its figures in the file. If-Match is the import's ETag.")
    public DataImportDetails correctSource(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SourceCorrection correction) {
        return service.correctSource(id, ifMatch, correction);
    }

    @POST
    @Path("/{id}/recording")
    @InTurn
    @Idempotent
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DataImportDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "recordImport",
            summary = "Record a preview, whole or not at all",
            description = "As it was looked at: when figures changed meanwhile, 412 asks to look again.")
    public Response record(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Response.ok(service.record(id, ifMatch, caller.username())).build();
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone, with its file")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "discardImport",
            summary = "Discard a preview",
            description = "Nothing has changed by it; what is recorded is withdrawn instead.")
    public void discard(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.discard(id, ifMatch);
    }

    @POST
    @Path("/{id}/withdrawal")
    @InTurn
    @Idempotent
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DataImportDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "withdrawImport",
            summary = "Withdraw a recorded import, with the reason",
            description =
                    "Those of its figures that still stand cease to; those that stood before them stand again. Nothing is erased: the history keeps both.")
    public Response withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Withdrawal withdrawal) {
        return Response.ok(service.withdraw(id, ifMatch, withdrawal, caller.username()))
                .build();
    }
}
