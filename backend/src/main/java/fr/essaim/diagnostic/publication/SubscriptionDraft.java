package fr.essaim.diagnostic.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** About which territory one wants to know: its typed code. */
public record SubscriptionDraft(@NotBlank @Size(max = 14) String territory) {}
