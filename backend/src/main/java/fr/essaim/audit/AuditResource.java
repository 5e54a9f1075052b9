package fr.essaim.audit;

import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.time.Instants;
import fr.essaim.shared.web.Download;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Tag(name = "audit", description = "Who did what")
@RolesAllowed(Role.ANSA_ADMIN)
class AuditResource {

    private final AuditService service;
    private final AuditCsv csv;

    AuditResource(AuditService service, AuditCsv csv) {
        this.service = service;
        this.csv = csv;
    }

    @GET
    @Path("/audit-events")
    @ReadsPersonalData("AuditEvent")
    @Operation(
            operationId = "listAuditEvents",
            summary = "What was done, the newest first",
            description = "Every write, field by field, and every reading of personal data; reading the trail is one. "
                    + "`actor` is a part of a person's account or name.")
    public Page<AuditEventDetails> list(
            @RestQuery @Nullable @Size(max = 200) String actor,
            @RestQuery @Nullable Action action,
            @RestQuery @Nullable @Size(max = 100) String subjectType,
            @RestQuery @Nullable @Size(max = 100) String subjectId,
            @RestQuery @Nullable @Size(max = 64) String requestId,
            @RestQuery @Nullable String since,
            @RestQuery @Nullable String until,
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var filter = filter(actor, action, subjectType, subjectId, requestId, since, until);
        return service.page(filter, Cursor.parse(cursor), limit);
    }

    @GET
    @Path("/audit-events.csv")
    @Produces("text/csv; charset=utf-8")
    @ReadsPersonalData("AuditEvent")
    @Operation(
            operationId = "exportAuditEvents",
            summary = "The same as a file, a line for each field",
            description = "Separated by semicolons, as a French Excel opens it; no cell is taken for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput export(
            @RestQuery @Nullable @Size(max = 200) String actor,
            @RestQuery @Nullable Action action,
            @RestQuery @Nullable @Size(max = 100) String subjectType,
            @RestQuery @Nullable @Size(max = 100) String subjectId,
            @RestQuery @Nullable @Size(max = 64) String requestId,
            @RestQuery @Nullable String since,
            @RestQuery @Nullable String until,
            @Context HttpServerResponse response) {
        var filter = filter(actor, action, subjectType, subjectId, requestId, since, until);
        return new Download(response, out -> csv.write(filter, out));
    }

    @DELETE
    @Path("/audit-persons/{id}")
    @Operation(
            operationId = "eraseAuditPerson",
            summary = "Erase what the trail keeps of a person",
            description = "Destroys her key: her name, addresses and personal values can be read by nobody any more.")
    public void erase(@RestPath UUID id) {
        service.erase(id);
    }

    private static AuditFilter filter(
            @Nullable String actor,
            @Nullable Action action,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable String requestId,
            @Nullable String since,
            @Nullable String until) {
        return new AuditFilter(
                actor,
                action,
                subjectType,
                subjectId,
                requestId,
                Instants.parse("since", since),
                Instants.parse("until", until));
    }
}
