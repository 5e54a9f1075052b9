package fr.essaim.funding;

import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/funding")
@Tag(name = "funding")
@RolesAllowed({Role.ANSA, Role.FUNDER})
class FundingTotalsResource {

    private static final String CSV = "text/csv; charset=utf-8";

    private final FundingTotalsService totals;
    private final FundingFiles files;

    FundingTotalsResource(FundingTotalsService totals, FundingFiles files) {
        this.totals = totals;
        this.files = files;
    }

    @GET
    @Path("/totals")
    @Operation(
            operationId = "getFundingTotals",
            summary = "What agreements come to, by funder, scope, project and year of signature",
            description =
                    "Of those that the caller may read and the filter leaves, with all their lines. Behind each total "
                            + "are the ids of its lines; every way of grouping comes to the sum of the agreements.")
    public FundingTotals totals(@BeanParam AgreementParameters parameters) {
        return totals.totals(parameters.filter());
    }

    @GET
    @Path("/lines.csv")
    @Produces(CSV)
    @Operation(
            operationId = "exportFundingLines",
            summary = "The lines behind the totals, as a file",
            description =
                    "All lines of the agreements that the filter leaves. Separated by semicolons, as a French Excel "
                            + "opens it; no cell is taken for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput lines(@BeanParam AgreementParameters parameters, @Context HttpServerResponse response) {
        var lines = files.lines(parameters.filter());
        return new Download(response, out -> FundingFiles.writeLines(lines, out));
    }
}
