package fr.essaim.diagnostic.interview;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/interview-guides")
@Tag(name = "interviews")
@RolesAllowed(Role.ANSA)
class InterviewGuideResource {

    private final InterviewGuides guides;

    InterviewGuideResource(InterviewGuides guides) {
        this.guides = guides;
    }

    @GET
    @Operation(
            operationId = "listInterviewGuides",
            summary = "What to ask in interviews",
            description = "One guide for each category, in French.")
    public List<InterviewGuide> list() {
        return guides.all();
    }
}
