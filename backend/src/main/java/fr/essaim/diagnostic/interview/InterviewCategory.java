package fr.essaim.diagnostic.interview;

/** As what somebody is talked to. */
public enum InterviewCategory {
    EMPLOYER("employeur"),
    REFERRER("prescripteur"),
    TRAINING("formation"),
    RESIDENT("habitant"),
    ELECTED("élu"),
    SERVICE("service");

    private final String word;

    InterviewCategory(String word) {
        this.word = word;
    }

    /** In French, as dossiers are. */
    String word() {
        return word;
    }
}
