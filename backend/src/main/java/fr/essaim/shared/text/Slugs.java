package fr.essaim.shared.text;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The part of an address that a name gives: {@code rallye-pour-l-emploi}, at most 80 characters. */
public final class Slugs {

    private static final int LONGEST = 70;

    private Slugs() {}

    /** {@code kind} stands for a name without words, and before one that is the address of something else. */
    public static String of(String name, String kind, Set<String> reserved) {
        var words = Folding.fold(name);
        var start =
                words.substring(0, Math.min(words.length(), LONGEST)).strip().replace(' ', '-');
        if (start.isEmpty()) {
            return kind;
        }
        return reserved.contains(start) ? kind + "-" + start : start;
    }

    /** The same with a number behind it, where others have it: {@code taken} answers all that begin alike, at once. */
    public static String free(String slug, Function<String, Set<String>> taken) {
        var others = taken.apply(slug);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> !others.contains(free))
                .findFirst()
                .orElseThrow();
    }
}
