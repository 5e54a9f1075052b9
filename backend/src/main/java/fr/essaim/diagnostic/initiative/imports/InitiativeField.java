package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.shared.text.Folding;
import java.util.Arrays;
import java.util.Optional;

/** The fields of an initiative as a table may head them, in French or English; the first heading is the template's. */
enum InitiativeField {
    NAME("name", true, "nom", "name", "initiative", "intitule", "nom de l initiative"),
    OPERATOR("operator", true, "operateur", "operator", "porteur", "structure"),
    OPERATOR_KIND("operatorKind", false, "type operateur", "operator kind", "type d operateur", "type de structure"),
    STEPS("steps", true, "etapes", "steps", "etape", "step", "etapes du parcours"),
    PUBLICS("publics", false, "publics", "public"),
    CAPACITY("capacity", false, "capacite", "capacity", "places", "personnes par an"),
    FUNDING("funding", false, "financement", "funding", "financements", "financeur", "financeurs"),
    STATUS("status", false, "statut", "status", "etat"),
    ENDS_ON("endsOn", false, "fin", "ends on", "date de fin", "end date"),
    PLACE("place", true, "lieu", "place", "commune", "code insee", "code commune", "territoire"),
    ADDRESS("address", false, "adresse", "address"),
    SIRET("siret", false, "siret"),
    LATITUDE("latitude", false, "latitude", "lat"),
    LONGITUDE("longitude", false, "longitude", "lon", "lng"),
    WEBSITE("website", false, "site", "website", "site web", "site internet", "url"),
    DESCRIPTION("description", false, "description"),
    SOURCE("source", false, "source"),
    ILLUSTRATIVE("illustrative", false, "illustratif", "illustrative");

    private final String key;
    private final boolean required;
    /** Folded, each between bars. */
    private final String headings;

    private final String heading;

    InitiativeField(String key, boolean required, String... headings) {
        this.key = key;
        this.required = required;
        this.headings = "|%s|".formatted(String.join("|", headings));
        this.heading = headings[0].replace(' ', '_');
    }

    /** As the API names it. */
    String key() {
        return key;
    }

    boolean isRequired() {
        return required;
    }

    String heading() {
        return heading;
    }

    /** Whatever its capitals, accents and punctuation. */
    static Optional<InitiativeField> of(String heading) {
        var folded = Folding.fold(heading);
        return Arrays.stream(values())
                .filter(field -> !folded.isEmpty() && field.headings.contains("|" + folded + "|"))
                .findFirst();
    }
}
