package fr.essaim.diagnostic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A member as an officer writes her: the account that she signs in with, her name, what she does. */
public record DiagnosticMemberDraft(
        @NotBlank @Size(max = 200) String account,
        @NotBlank @Size(max = 120) String name,
        DiagnosticMember.@NotNull Part part) {}
