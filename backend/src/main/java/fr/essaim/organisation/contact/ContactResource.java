package fr.essaim.organisation.contact;

import fr.essaim.audit.ReadsPersonalData;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Searched by nobody's name: what is asked stands in the trail of readings, where nothing is erased. */
@Path("/api/v1/contacts")
@Tag(name = "contacts", description = "The people one talks to in organisations: personal data, for Ansa's team alone")
@RolesAllowed(Role.ANSA)
class ContactResource {

    private final ContactService service;

    ContactResource(ContactService service) {
        this.service = service;
    }

    @GET
    @ReadsPersonalData("Contact")
    @Operation(
            operationId = "listContacts",
            summary = "The register of contacts, those that are erased next first",
            description = "By pages; purgedUntil narrows it to those whose day is then or earlier.")
    public Page<ContactDetails> register(
            @RestQuery @Nullable @Size(max = 10) @Parameter(description = "A day, as 2027-01-31") String purgedUntil,
            @RestQuery @Nullable @Size(max = 100) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return service.register(day(purgedUntil), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @ReadsPersonalData("Contact")
    @Operation(
            operationId = "getContact",
            summary = "A contact",
            description = "Its ETag is what a change or an erasure shows as If-Match.")
    public ContactDetails get(@RestPath UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/export")
    @ReadsPersonalData("Contact")
    @Operation(
            operationId = "exportContact",
            summary = "All that is kept of a contact, for herself",
            description = "How it stands and what was written before, without the names of those who wrote it.")
    public ContactExport export(@RestPath UUID id) {
        return service.export(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeContact",
            summary = "Change a contact",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public ContactDetails change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ContactDraft draft) {
        return service.change(id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "eraseContact",
            summary = "Erase a contact",
            description = "For good, the journal included: it keeps that somebody was there, and nothing of who. "
                    + "If-Match says which state was seen.")
    public void erase(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.erase(id, ifMatch);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new Refusal.Invalid(FieldError.parameter(
                    "purgedUntil", "date-malformed", "“%s” is no day: write it like 2027-01-31.".formatted(text)));
        }
    }
}
