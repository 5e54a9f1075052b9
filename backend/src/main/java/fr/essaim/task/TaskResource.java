package fr.essaim.task;

import fr.essaim.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/tasks")
@Tag(name = "tasks", description = "What waits for the caller")
@RolesAllowed({Role.ANSA, Role.FUNDER, Role.TERRITORY})
class TaskResource {

    private final TaskService service;

    TaskResource(TaskService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "What waits for the caller",
            description =
                    "Steps to decide, diagnostics to sign, publish, read or carry on, evidence and agreements about to expire, organisations of which a contact is about "
                            + "to be erased, sheets that lack something; the most pressing of each kind first.")
    public List<Task> list() {
        return service.tasks();
    }
}
