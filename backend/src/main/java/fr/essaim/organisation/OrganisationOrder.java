package fr.essaim.organisation;

/** By what a list of organisations is sorted; what is not known comes last. Equals are sorted by id. */
public enum OrganisationOrder {
    NAME("name_key"),
    SIREN("coalesce(siret, siren)"),
    VALID_FROM("from_date || ' ' || last_day(from_date, from_precision)"),
    VALID_TO("to_date || ' ' || last_day(to_date, to_precision)");

    private final String key;

    OrganisationOrder(String key) {
        this.key = key;
    }

    /** SQL of a text that sorts as this does, byte by byte. */
    String key(boolean descending) {
        return "coalesce(%s, '%s') collate \"C\"".formatted(key, descending ? "" : "~");
    }
}
