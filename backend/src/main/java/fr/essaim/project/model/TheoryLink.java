package fr.essaim.project.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Why one node should lead to another: what is assumed, and what may go wrong. */
public record TheoryLink(
        @NotNull UUID from,
        @NotNull UUID to,
        @NotNull @Size(max = 1000) String assumption,
        @NotNull @Size(max = 1000) String risk) {

    boolean joinsLike(TheoryLink other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
