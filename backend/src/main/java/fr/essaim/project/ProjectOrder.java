package fr.essaim.project;

/** By what a list of projects is sorted; what is not known comes last. Equals are sorted by slug. */
public enum ProjectOrder {
    NAME("name_key"),
    STAGE(
            "lpad(array_position(array['IDENTIFIED', 'FEASIBILITY', 'MODELLING', 'MEASURING', 'REPLICATING', 'EVALUATING', "
                    + "'SUSPENDED', 'EXITED'], stage)::text, 2, '0')"),
    ENTRY("entry_date || ' ' || entry_last"),
    EXIT("exit_date || ' ' || exit_last"),
    EVIDENCE("evidence_level::text"),
    SPONSOR("sponsor_key"),
    UPDATED("to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')");

    private final String key;

    ProjectOrder(String key) {
        this.key = key;
    }

    /** SQL of a text that sorts as this does, byte by byte. */
    String key(boolean descending) {
        return "coalesce(%s, '%s') collate \"C\"".formatted(key, descending ? "" : "~");
    }
}
