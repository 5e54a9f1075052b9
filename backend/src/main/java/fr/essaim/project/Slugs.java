package fr.essaim.project;

import fr.essaim.shared.text.Folding;

/** The part of a project's address that its name gives. */
final class Slugs {

    private static final int LONGEST = 70;

    private Slugs() {}

    static String of(String name) {
        var words = Folding.fold(name);
        var start =
                words.substring(0, Math.min(words.length(), LONGEST)).strip().replace(' ', '-');
        return start.isEmpty() ? "projet" : start;
    }
}
