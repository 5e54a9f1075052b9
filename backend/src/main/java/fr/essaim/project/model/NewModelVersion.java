package fr.essaim.project.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a new draft is called; its content begins as that of the version last published. */
public record NewModelVersion(@NotBlank @Size(max = 120) String title) {}
