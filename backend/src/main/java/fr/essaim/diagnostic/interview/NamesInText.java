package fr.essaim.diagnostic.interview;

import fr.essaim.shared.text.Folding;
import java.util.HashSet;

/** A light check that a text does not give away whose it is: none of the words of her name is in it. */
final class NamesInText {

    /** Shorter ones are particles and initials. */
    private static final int SHORTEST = 3;

    private NamesInText() {}

    static boolean names(String text, String name) {
        var words = new HashSet<>(Folding.words(text));
        return Folding.words(name).stream()
                .filter(word -> word.length() >= SHORTEST)
                .anyMatch(words::contains);
    }
}
