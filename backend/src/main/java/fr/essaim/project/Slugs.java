package fr.essaim.project;

import fr.essaim.shared.text.Folding;
import java.util.Set;

/** The part of a project's address that its name gives. */
final class Slugs {

    private static final int LONGEST = 70;

    /** Addresses beside those of projects: the page of a new one, and the API's counts. */
    private static final Set<String> TAKEN = Set.of("nouveau", "overview");

    private Slugs() {}

    static String of(String name) {
        var words = Folding.fold(name);
        var start =
                words.substring(0, Math.min(words.length(), LONGEST)).strip().replace(' ', '-');
        if (start.isEmpty()) {
            return "projet";
        }
        return TAKEN.contains(start) ? "projet-" + start : start;
    }
}
