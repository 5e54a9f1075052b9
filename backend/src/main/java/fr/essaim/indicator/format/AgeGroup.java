package fr.essaim.indicator.format;

/** The ages that indicators count, by the catalogue's code. */
enum AgeGroup {
    ALL("CTX-01", 0, Integer.MAX_VALUE),
    WORKING_AGE("CTX-02", 15, 64),
    FROM_75("CTX-03", 75, Integer.MAX_VALUE);

    private final String indicator;
    private final int from;
    private final int to;

    AgeGroup(String indicator, int from, int to) {
        this.indicator = indicator;
        this.from = from;
        this.to = to;
    }

    String indicator() {
        return indicator;
    }

    boolean holds(int youngest, int oldest) {
        return from <= youngest && oldest <= to;
    }
}
