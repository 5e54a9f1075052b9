package fr.essaim.project.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a version is published: what is new in it. */
public record ModelPublication(@NotBlank @Size(max = 2000) String reason) {}
