package fr.essaim.funding;

/** By what agreements are sorted; equals by id. */
public enum AgreementOrder {
    SIGNED("to_char(a.signed_on, 'YYYYMMDD')"),
    END("to_char(a.ends_on, 'YYYYMMDD')"),
    REFERENCE("folded(a.reference)"),
    FUNDER("folded(n.name)"),
    AMOUNT("lpad(a.amount::text, 13, '0')"),
    LATE("lpad(late::text, 13, '0')");

    private final String key;

    AgreementOrder(String key) {
        this.key = key;
    }

    /** SQL of a text that sorts as this does, byte by byte. */
    String key() {
        return "(" + key + ") collate \"C\"";
    }
}
