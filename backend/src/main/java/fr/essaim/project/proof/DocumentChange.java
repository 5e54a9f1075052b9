package fr.essaim.project.proof;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What people call a document, and for whom it is. */
public record DocumentChange(
        @NotBlank @Size(max = 200) String title, @NotNull Audience audience) {}
