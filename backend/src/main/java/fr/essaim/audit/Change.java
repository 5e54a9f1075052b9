package fr.essaim.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field, before and after; a created one has no before, a deleted one no after. A personal one is kept as
 * {@code sealed} under the key of {@code person} instead.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(
        String field,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable UUID person,
        @Nullable String sealed) {

    static Change open(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        return new Change(field, before, after, null, null);
    }

    static Change sealed(String field, UUID person, String sealed) {
        return new Change(field, null, null, person, sealed);
    }

    /** What is sealed: both values of a personal field. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Values(@Nullable JsonNode before, @Nullable JsonNode after) {}
}
