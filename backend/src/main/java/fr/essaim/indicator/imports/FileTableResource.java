package fr.essaim.indicator.imports;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.sheet.SourceFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/file-tables")
@Tag(name = "imports")
@RolesAllowed(Role.ANSA)
class FileTableResource {

    @POST
    @InTurn
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            description = "Read; nothing is kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FileTables.class)))
    @Operation(
            operationId = "lookAtTables",
            summary = "See how the tables of a file begin",
            description =
                    "To say which column is which, where the layout is not known: the first 30 rows of each table, of the first 60 columns.")
    public Response look(
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @NotNull @Schema(type = SchemaType.STRING, format = "binary") byte[] content) {
        return Response.ok(FileTables.of(SourceFile.open(fileName, content))).build();
    }
}
