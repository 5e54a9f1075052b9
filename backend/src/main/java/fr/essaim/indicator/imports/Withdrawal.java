package fr.essaim.indicator.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an import is withdrawn. */
public record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
