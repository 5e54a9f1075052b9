package fr.essaim.diagnostic.interview;

import fr.essaim.audit.ReadsPersonalData;
import fr.essaim.shared.idempotency.Idempotent;
import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/diagnostics/{slug}/interviews")
@Tag(name = "interviews", description = "Whom Ansa's team talks to for a diagnostic: for the team alone")
@RolesAllowed(Role.ANSA)
class InterviewResource {

    private final InterviewService service;
    private final VerbatimService verbatims;

    InterviewResource(InterviewService service, VerbatimService verbatims) {
        this.service = service;
        this.verbatims = verbatims;
    }

    @GET
    @Operation(
            operationId = "listInterviews",
            summary = "A diagnostic's interviews, in the order of their days",
            description = "Without who was talked to and what was noted.")
    public List<InterviewSummary> list(@RestPath String slug) {
        return service.list(slug);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Planned; its address is under Location",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "planInterview",
            summary = "Plan an interview",
            description = "Who is talked to is erased 24 months after the interview was held, or was to be.")
    public Response plan(@RestPath String slug, @Valid @NotNull InterviewDraft draft) {
        var interview = service.plan(slug, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/interviews/%s".formatted(slug, interview.id())))
                .entity(interview)
                .build();
    }

    @GET
    @Path("/{id}")
    @ReadsPersonalData("Interviewee")
    @Operation(
            operationId = "getInterview",
            summary = "An interview with who was talked to",
            description = "Its ETag is what a change or a deletion shows as If-Match.")
    public InterviewDetails get(@RestPath String slug, @RestPath UUID id) {
        return service.get(slug, id);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeInterview",
            summary = "Change an interview",
            description = "Whole, as it shall read from now on; If-Match says which state was seen.")
    public InterviewDetails change(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InterviewDraft draft) {
        return service.change(slug, id, ifMatch, draft);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "deleteInterview",
            summary = "Delete an interview",
            description = "With its notes and verbatims, for good; the journal keeps that it was there. If-Match says "
                    + "which state was seen.")
    public void delete(
            @RestPath String slug, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(slug, id, ifMatch);
    }

    @POST
    @Idempotent
    @Path("/{id}/state-changes")
    @APIResponse(
            responseCode = "200",
            description = "Made",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "changeInterviewState",
            summary = "Lead an interview on",
            description =
                    "From planned to done, with the day on which it was held, and from there to analysed. Another "
                            + "step answers 409 with the one that there is.")
    public Response step(@RestPath String slug, @RestPath UUID id, @Valid @NotNull InterviewStep step) {
        return Response.ok(service.step(slug, id, step)).build();
    }

    @GET
    @Path("/{id}/notes")
    @ReadsPersonalData("InterviewNote")
    @Operation(
            operationId = "getInterviewNotes",
            summary = "What was noted in an interview",
            description =
                    "Confidential: in no other answer but the trail, which administrators of Ansa read. Its ETag is "
                            + "what a change shows as If-Match.")
    public ConfidentialNotes notes(@RestPath String slug, @RestPath UUID id) {
        return service.notes(slug, id);
    }

    @PUT
    @Path("/{id}/notes")
    @APIResponse(responseCode = "200", description = "Written")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "writeInterviewNotes",
            summary = "Write what was noted in an interview",
            description = "Whole; empty, they are erased. If-Match says which state was seen.")
    public ConfidentialNotes writeNotes(
            @RestPath String slug,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ConfidentialNotes notes) {
        return service.writeNotes(slug, id, ifMatch, notes);
    }

    @POST
    @Idempotent
    @Path("/{id}/verbatims")
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is under Location",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = VerbatimDetails.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(
            operationId = "addVerbatim",
            summary = "Add what somebody said in an interview",
            description = "It may be quoted once it is anonymised and she has consented; with a word of her name it is "
                    + "refused.")
    public Response addVerbatim(@RestPath String slug, @RestPath UUID id, @Valid @NotNull VerbatimDraft draft) {
        var verbatim = verbatims.add(slug, id, draft);
        return Response.created(URI.create("/api/v1/diagnostics/%s/verbatims/%s".formatted(slug, verbatim.id())))
                .entity(verbatim)
                .build();
    }
}
