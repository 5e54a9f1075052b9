package fr.essaim.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field, before and after; a created one has no before, a deleted one no after. A personal one is kept as
 * {@code sealed} under the key of {@code person} instead; a value that was about somebody else before is {@code former},
 * under her own key.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(
        String field,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable UUID person,
        @Nullable String sealed,
        @Nullable Sealed former) {

    static Change open(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        return new Change(field, before, after, null, null, null);
    }

    static Change sealed(String field, Sealed values, @Nullable Sealed former) {
        return new Change(field, null, null, values.person(), values.sealed(), former);
    }

    /** Under whose keys it lies; under none where it is open. */
    Stream<UUID> persons() {
        return Stream.of(person, former == null ? null : former.person()).filter(Objects::nonNull);
    }

    /** {@link Values} that only this person's key opens. */
    record Sealed(UUID person, String sealed) {}

    /** What is sealed: both values of a personal field, or the one that is about the person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Values(@Nullable JsonNode before, @Nullable JsonNode after) {}
}
