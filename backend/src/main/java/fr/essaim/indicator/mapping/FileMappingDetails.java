package fr.essaim.indicator.mapping;

import fr.essaim.indicator.format.Mapping;
import java.time.Instant;
import java.util.UUID;

/** A described table: its name, whose figures it holds, and which column is which. */
public record FileMappingDetails(
        UUID id, String name, NamedSource source, Mapping mapping, Instant createdAt, Instant updatedAt) {

    static FileMappingDetails of(FileMapping mapping) {
        return new FileMappingDetails(
                mapping.id(),
                mapping.name(),
                mapping.source(),
                mapping.mapping(),
                mapping.createdAt(),
                mapping.updatedAt());
    }
}
