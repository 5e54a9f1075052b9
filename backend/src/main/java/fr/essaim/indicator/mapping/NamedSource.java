package fr.essaim.indicator.mapping;

import fr.essaim.indicator.ObservationRow.Provenance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a table's figures come from; {@code cogVintage} is the year of its geography. */
public record NamedSource(
        @NotBlank @Size(max = 500) String label,
        @NotBlank @Size(max = 200) String publisher,
        @NotBlank @Size(max = 200) String licence,
        @Min(1943) @Max(2100) int cogVintage) {

    Provenance provenance() {
        return new Provenance(label, publisher, licence, cogVintage);
    }
}
