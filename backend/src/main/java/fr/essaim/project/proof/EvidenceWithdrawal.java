package fr.essaim.project.proof;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why confirmed evidence counts no more. */
public record EvidenceWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
