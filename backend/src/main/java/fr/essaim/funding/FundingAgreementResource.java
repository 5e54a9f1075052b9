package fr.essaim.funding;

import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
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

@Path("/api/v1/funding-agreements")
@Tag(
        name = "funding",
        description = "Who pays for what, in euros: Ansa's team keeps it, a funder reads her own agreements")
@RolesAllowed(Role.ANSA)
class FundingAgreementResource {

    private final AgreementService service;
    private final FundingFiles files;

    FundingAgreementResource(AgreementService service, FundingFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @RolesAllowed({Role.ANSA, Role.FUNDER})
    @Operation(
            operationId = "listFundingAgreements",
            summary = "Agreements, by pages",
            description =
                    "Ansa's team reads all, a funder those that she, or an organisation that hers follows, has signed.")
    public Page<AgreementSummary> list(
            @BeanParam AgreementParameters parameters,
            @RestQuery @DefaultValue("SIGNED") AgreementOrder sort,
            @RestQuery @DefaultValue("true") boolean descending,
            @RestQuery @Nullable @Size(max = 200) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.list(parameters.filter(), sort, descending, cursor, limit);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementDetails.class)))
    @Operation(
            operationId = "addFundingAgreement",
            summary = "Add an agreement",
            description =
                    "With its lines, which make up its amount to the cent. What is wrong is said by field, all at once.")
    public Response add(@Valid @NotNull AgreementDraft draft) {
        var agreement = service.add(draft);
        return Response.created(URI.create("/api/v1/funding-agreements/" + agreement.id()))
                .entity(agreement)
                .build();
    }

    @GET
    @Path("/scdl.csv")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Role.ANSA, Role.FUNDER})
    @Operation(
            operationId = "exportFundingAsScdl",
            summary = "Agreements as the SCDL file of subsidies",
            description =
                    "Conforms to the published field list of SCDL subventions 2.1.1, a row by agreement, separated by "
                            + "commas. Where a SIRET is not known its cell is empty.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput scdl(@Context HttpServerResponse response) {
        var rows = files.subsidies();
        return new Download(response, out -> FundingFiles.writeScdl(rows, out));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANSA, Role.FUNDER})
    @Operation(
            operationId = "getFundingAgreement",
            summary = "An agreement, with its lines and payments",
            description =
                    "Another funder's is not found. Its ETag is what a change of it or of a payment shows as If-Match.")
    public AgreementDetails get(@RestPath UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeFundingAgreement",
            summary = "Change an agreement and its lines",
            description = "Whole, as it shall read from now on; its payments stay. If-Match says which state was seen.")
    public AgreementDetails change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AgreementDraft draft) {
        return service.change(id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteFundingAgreement",
            summary = "Delete an agreement that nothing has been received of",
            description = "With its lines and payments, for good; the journal keeps that it was there.")
    public void delete(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }
}
