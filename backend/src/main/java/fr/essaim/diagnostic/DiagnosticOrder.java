package fr.essaim.diagnostic;

/** By what a list of diagnostics is sorted; what is not known comes last. Equals are sorted by slug. */
public enum DiagnosticOrder {
    TERRITORY("territory_key"),
    TITLE("search_text"),
    YEAR("reference_year::text"),
    STAGE("lpad(array_position(array['SCOPING', 'COLLECTING', 'ANALYSING', 'RESTITUTION', 'FINALISING', 'PUBLISHED', "
            + "'SUPERSEDED', 'ABANDONED'], stage)::text, 2, '0')"),
    UPDATED("to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')");

    private final String key;

    DiagnosticOrder(String key) {
        this.key = key;
    }

    /** SQL of a text that sorts as this does, byte by byte. */
    String key(boolean descending) {
        return "coalesce(%s, '%s') collate \"C\"".formatted(key, descending ? "" : "~");
    }
}
