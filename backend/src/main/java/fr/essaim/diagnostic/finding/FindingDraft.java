package fr.essaim.diagnostic.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A finding as somebody writes it; without evidence it keeps the diagnostic from its restitution. */
public record FindingDraft(
        @NotBlank @Size(max = 600) String statement,
        @NotNull FindingTheme theme,
        @NotNull FindingStrength strength,
        @NotNull @Size(max = 30) List<@Valid @NotNull EvidenceLink> evidence) {}
