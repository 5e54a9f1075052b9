package fr.essaim.indicator.selection;

import fr.essaim.shared.paging.Page;
import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/observations")
@Tag(name = "observations", description = "Figures of any indicators, territories and periods")
@PermitAll
class SelectionResource {

    private final SelectionService service;

    SelectionResource(SelectionService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "Figures of any indicators, territories and periods",
            description =
                    "Each with its unit, status, source and definition, in the order of their codes. All pages show figures as they stood when the first was read.")
    public Page<QuotedFigure> list(
            @Valid @BeanParam SelectionParameters parameters,
            @RestQuery @Nullable @Size(max = 300) String cursor,
            @RestQuery @DefaultValue("500") @Min(1) @Max(5_000) int limit) {
        return service.page(parameters.selection(), Bookmark.parse(cursor), limit);
    }

    @GET
    @Path("/file")
    @Operation(
            operationId = "exportObservations",
            summary = "The same as a file",
            description =
                    "CSV is RFC 4180 in the columns of the tidy file, which imports take; CSV_FRENCH and XLSX open in a French spreadsheet; NDJSON is for large pulls. No cell is taken for a formula. A file that fails midway is broken off.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response file(
            @Valid @BeanParam SelectionParameters parameters,
            @RestQuery @NotNull FileForm form,
            @Context HttpServerRequest request,
            @Context HttpServerResponse response) {
        var selection = service.settled(parameters.selection());
        return Response.ok(
                        new Download(response, out -> service.write(selection, form, request.uri(), out)),
                        form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(service.fileName(selection, form)))
                .build();
    }
}
