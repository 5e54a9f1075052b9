package fr.essaim.shared.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search for it: without accents, case or punctuation ("Seine-Maritime" is "seine maritime"). */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    public static String fold(String text) {
        var expanded = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        var bare = ACCENTS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** The folded words of a text; none when nothing of it can be searched for. */
    public static List<String> words(String text) {
        var folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
