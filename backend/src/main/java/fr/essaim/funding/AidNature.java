package fr.essaim.funding;

/** Whether the aid is money, or something worth it. */
public enum AidNature {
    CASH("aide en numéraire"),
    IN_KIND("aide en nature");

    private final String words;

    AidNature(String words) {
        this.words = words;
    }

    /** As the SCDL file of subsidies says it. */
    String words() {
        return words;
    }
}
