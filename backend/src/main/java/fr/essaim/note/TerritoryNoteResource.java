package fr.essaim.note;

import fr.essaim.audit.ReadsPersonalData;
import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/api/v1/territories/{code}/notes")
@Tag(name = "notes", description = "What a territory's team notes for itself; Ansa's team reads it too")
@RolesAllowed({Role.ANSA, Role.TERRITORY})
class TerritoryNoteResource {

    private final TerritoryNoteService service;

    TerritoryNoteResource(TerritoryNoteService service) {
        this.service = service;
    }

    @GET
    @ReadsPersonalData("TerritoryNote")
    @Operation(
            operationId = "listTerritoryNotes",
            summary = "A territory's notes, the newest first",
            description = "By pages; another territory's are not found.")
    public Page<TerritoryNoteDetails> list(
            @RestPath String code,
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.list(code, Cursor.parse(cursor), limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.TERRITORY)
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TerritoryNoteDetails.class)))
    @Operation(
            operationId = "addTerritoryNote",
            summary = "Add a note",
            description = "To the caller's own territory only.")
    public Response add(@RestPath String code, @Valid @NotNull TerritoryNoteDraft draft) {
        var note = service.add(code, draft);
        return Response.created(URI.create("/api/v1/territories/%s/notes/%s".formatted(code, note.id())))
                .entity(note)
                .build();
    }

    @GET
    @Path("/{id}")
    @ReadsPersonalData("TerritoryNote")
    @Operation(
            operationId = "getTerritoryNote",
            summary = "A note",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public TerritoryNoteDetails get(@RestPath String code, @RestPath UUID id) {
        return service.get(code, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.TERRITORY)
    @Operation(
            operationId = "changeTerritoryNote",
            summary = "Change a note",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public TerritoryNoteDetails change(
            @RestPath String code,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TerritoryNoteDraft draft) {
        return service.change(code, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.TERRITORY)
    @Operation(
            operationId = "deleteTerritoryNote",
            summary = "Delete a note",
            description = "For good; the journal keeps that it was there. If-Match says which state was seen.")
    public void delete(
            @RestPath String code, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(code, id, ifMatch);
    }
}
