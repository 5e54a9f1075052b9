package fr.essaim.organisation;

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

@Path("/api/v1/organisations.csv")
@Tag(name = "organisations")
class OrganisationFileResource {

    private final OrganisationListService list;

    OrganisationFileResource(OrganisationListService list) {
        this.list = list;
    }

    @GET
    @PermitAll
    @Produces("text/csv; charset=utf-8")
    @Operation(
            operationId = "exportOrganisations",
            summary = "The same as a file",
            description = "Separated by semicolons, as a French Excel opens it; no cell is taken for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput export(
            @BeanParam OrganisationParameters parameters,
            @RestQuery @DefaultValue("NAME") OrganisationOrder sort,
            @RestQuery @DefaultValue("false") boolean descending,
            @Context HttpServerResponse response) {
        var organisations = list.all(parameters.filter(), sort, descending);
        return new Download(response, out -> OrganisationCsv.write(organisations, out));
    }
}
