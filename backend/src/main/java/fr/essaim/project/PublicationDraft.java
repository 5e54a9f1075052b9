package fr.essaim.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the sheet is published as it stands: what is new in it. */
public record PublicationDraft(@NotBlank @Size(max = 2000) String reason) {}
