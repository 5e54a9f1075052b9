package fr.essaim.project;

import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/projects.csv")
@Tag(name = "projects")
class ProjectExportResource {

    private final PortfolioService portfolio;

    ProjectExportResource(PortfolioService portfolio) {
        this.portfolio = portfolio;
    }

    @GET
    @PermitAll
    @Produces("text/csv; charset=utf-8")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/Problem403")
    @Operation(
            operationId = "exportProjects",
            summary = "The same projects as a file, all of them",
            description =
                    "In French, UTF-8 with semicolons, as a French spreadsheet opens it; what could be a formula is not "
                            + "one. A date is given as far as it is known, with the first and the last day it may be.")
    public StreamingOutput export(
            @BeanParam ProjectParameters parameters,
            @RestQuery @DefaultValue("NAME") ProjectOrder sort,
            @RestQuery @DefaultValue("false") boolean descending,
            @Context HttpServerResponse response) {
        return new Download(response, portfolio.export(parameters.filter(), sort, descending));
    }
}
