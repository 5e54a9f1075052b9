package fr.essaim.me;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "me", description = "Who one is")
@PermitAll
class MeResource {

    private final MeService service;

    MeResource(MeService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who one is, and what one may do",
            description = "Answers everybody: a caller without a session or token is ANONYMOUS.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "401", ref = "#/components/responses/Problem401")
    public Me get() {
        return service.me();
    }
}
