package fr.essaim.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done: by whom, to what, when, from where and in which request. {@code actor} is absent when Essaim
 * acted by itself; {@code address} too, and once the person is erased.
 */
public record AuditEventDetails(
        UUID id,
        Instant at,
        Action action,
        @Nullable Actor actor,
        String subjectType,
        String subjectId,
        List<FieldChange> changes,
        @Nullable String address,
        @Nullable String requestId) {

    /** Without names once she is erased; the id goes on telling her acts from others'. */
    public record Actor(
            UUID id, @Nullable String username, @Nullable String name) {}

    /**
     * Values as JSON; absent before a creation and after a deletion. {@code erased}: what is absent was about somebody
     * who is erased since; a value about somebody else stays.
     */
    public record FieldChange(
            String field,
            @Schema(implementation = Object.class) @Nullable JsonNode before,
            @Schema(implementation = Object.class) @Nullable JsonNode after,
            boolean personal,
            boolean erased) {}
}
