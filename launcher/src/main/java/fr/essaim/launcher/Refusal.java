package fr.essaim.launcher;

/** Why Essaim does not start or cannot go on, in words for the person at the terminal: no stack trace is shown. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String words;

    Refusal(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}
