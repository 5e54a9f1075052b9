package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.initiative.InitiativeCsv;
import fr.essaim.shared.text.Spreadsheet;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/initiative-template.csv")
@Tag(name = "initiatives")
@PermitAll
class InitiativeTemplateResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @GET
    @Produces(CSV)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "getInitiativeTemplate",
            summary = "The headings of a file of initiatives",
            description = "To be filled in a spreadsheet: UTF-8 with semicolons.")
    public Response template() {
        return Response.ok(Spreadsheet.BYTE_ORDER_MARK + String.join(";", InitiativeCsv.HEADER) + "\r\n", CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"modele-initiatives.csv\"")
                .build();
    }
}
