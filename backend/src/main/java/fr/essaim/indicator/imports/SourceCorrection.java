package fr.essaim.indicator.imports;

import fr.essaim.indicator.ObservationRow.Provenance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How a source of an import is better named; {@code cogVintage} is the year of its geography. */
public record SourceCorrection(
        @NotNull UUID id,
        @NotBlank @Size(max = 500) String label,
        @NotBlank @Size(max = 200) String publisher,
        @NotBlank @Size(max = 200) String licence,
        @Min(1943) @Max(2100) int cogVintage) {

    Provenance provenance() {
        return new Provenance(label, publisher, licence, cogVintage);
    }
}
