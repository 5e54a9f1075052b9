package fr.essaim.diagnostic.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a finding rests on: {@code key} is an indicator's code, or the id of what is in the diagnostic. */
public record EvidenceLink(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 40) String key,
        @NotNull @Size(max = 500) String note) {

    boolean isOf(EvidenceKind other, String otherKey) {
        return kind == other && key.equals(otherKey);
    }
}
