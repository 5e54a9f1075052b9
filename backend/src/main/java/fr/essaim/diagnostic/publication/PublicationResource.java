package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.DiagnosticDetails;
import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}")
@Tag(name = "diagnostics")
class PublicationResource {

    private final PublicationService service;
    private final SubscriptionService subscriptions;

    PublicationResource(PublicationService service, SubscriptionService subscriptions) {
        this.service = service;
        this.subscriptions = subscriptions;
    }

    @POST
    @Idempotent
    @Path("/publication")
    @RolesAllowed(Role.ANSA_MANAGER)
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiagnosticDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "publishDiagnostic",
            summary = "Publish a diagnostic",
            description =
                    "For everybody and for good: it takes the place of the version before. If-Match is the tag of "
                            + "the diagnostic, so that what is published has been seen. One that lacks something answers 409 with "
                            + "each thing that it lacks.")
    public Response publish(@RestPath String slug, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Response.ok(service.publish(slug, ifMatch)).build();
    }

    @GET
    @Path("/published")
    @PermitAll
    @Operation(
            operationId = "getPublishedDiagnostic",
            summary = "A diagnostic as it was published",
            description = "It never changes; a newer version is named under `successor`.")
    public PublishedDiagnostic get(@RestPath String slug) {
        return service.get(slug);
    }

    @GET
    @Path("/published.csv")
    @PermitAll
    @Produces("text/csv; charset=utf-8")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "exportPublishedFigures",
            summary = "The figures of a published diagnostic as a file",
            description = "In French, UTF-8 with semicolons; what is withheld or missing has no value and says so.")
    public StreamingOutput export(@RestPath String slug, @Context HttpServerResponse response) {
        var content = service.get(slug).content();
        return new Download(response, out -> PublishedFiguresCsv.write(content, out));
    }

    @POST
    @Idempotent
    @Path("/reading")
    @RolesAllowed({Role.ANSA, Role.TERRITORY, Role.FUNDER})
    @APIResponse(responseCode = "204", description = "Noted")
    @Operation(
            operationId = "readDiagnostic",
            summary = "Say that one has read a publication",
            description = "It no longer waits for the caller, if it did.")
    public Response read(@RestPath String slug) {
        subscriptions.read(slug);
        return Response.noContent().build();
    }
}
