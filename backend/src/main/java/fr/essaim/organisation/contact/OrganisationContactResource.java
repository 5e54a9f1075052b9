package fr.essaim.organisation.contact;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/organisations/{id}/contacts")
@Tag(name = "contacts")
@RolesAllowed(Role.ANSA)
class OrganisationContactResource {

    private final ContactService service;

    OrganisationContactResource(ContactService service) {
        this.service = service;
    }

    @GET
    @ReadsPersonalData("Contact")
    @Operation(
            operationId = "listOrganisationContacts",
            summary = "An organisation's contacts, the newest first",
            description = "By pages.")
    public Page<ContactDetails> of(
            @RestPath UUID id,
            @RestQuery @Nullable @Size(max = 40) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.of(id, Cursor.parse(cursor), limit);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactDetails.class)))
    @Operation(
            operationId = "addContact",
            summary = "Add a contact to an organisation",
            description = "Erased by itself on its purgeAt: 36 months from today unless told, and at most.")
    public Response add(@RestPath UUID id, @Valid @NotNull ContactDraft draft) {
        var contact = service.add(id, draft);
        return Response.created(URI.create("/api/v1/contacts/" + contact.id()))
                .entity(contact)
                .build();
    }
}
