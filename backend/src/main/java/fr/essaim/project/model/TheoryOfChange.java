package fr.essaim.project.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Why the project should work: activities, what they bring about, what changes for people, and what measures it. */
public record TheoryOfChange(
        @NotNull @Size(max = 80) List<@Valid @NotNull TheoryNode> nodes,
        @NotNull @Size(max = 200) List<@Valid @NotNull TheoryLink> links) {

    static final TheoryOfChange NONE = new TheoryOfChange(List.of(), List.of());
}
