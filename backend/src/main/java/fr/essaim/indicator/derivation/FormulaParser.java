package fr.essaim.indicator.derivation;

import fr.essaim.indicator.derivation.Expression.Constant;
import fr.essaim.indicator.derivation.Expression.Operation;
import fr.essaim.indicator.derivation.Expression.Operator;
import fr.essaim.indicator.derivation.Expression.Part;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code (OFF-01 + OFF-02) / CTX-02}: indicator codes, plain numbers, + − * /, brackets. Times and divided by
 * bind closer than plus and minus; equals are read from the left. Nothing else can be said, so nothing else can be run.
 */
final class FormulaParser {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 20;
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:([A-Z]{3}-\\d{2,4})|(\\d{1,12}(?:\\.\\d{1,10})?)|([-+*/()]))");
    private static final Pattern END = Pattern.compile("\\s*$");

    private final String text;
    private final Matcher words;
    private int position;
    private int depth;

    private FormulaParser(String text) {
        this.text = text;
        this.words = WORD.matcher(text);
    }

    static Expression parse(String text) throws FormulaRefused {
        if (text.length() > LONGEST) {
            throw new FormulaRefused("A formula has at most %d characters.".formatted(LONGEST));
        }
        var parser = new FormulaParser(text);
        var expression = parser.sum();
        if (!parser.isAtEnd()) {
            throw parser.refusal("an operator or the end");
        }
        return expression;
    }

    private Expression sum() throws FormulaRefused {
        var left = product();
        while (true) {
            if (takes("+")) {
                left = new Operation(Operator.PLUS, left, product());
            } else if (takes("-")) {
                left = new Operation(Operator.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() throws FormulaRefused {
        var left = factor();
        while (true) {
            if (takes("*")) {
                left = new Operation(Operator.TIMES, left, factor());
            } else if (takes("/")) {
                left = new Operation(Operator.DIVIDED_BY, left, factor());
            } else {
                return left;
            }
        }
    }

    private Expression factor() throws FormulaRefused {
        if (takes("(")) {
            return bracketed();
        }
        if (!words.find(position) || words.start() != position) {
            throw refusal("an indicator's code, a number or an opening bracket");
        }
        if (words.group(1) != null) {
            position = words.end();
            return new Part(words.group(1));
        }
        if (words.group(2) != null) {
            position = words.end();
            return new Constant(new BigDecimal(words.group(2)));
        }
        throw refusal("an indicator's code, a number or an opening bracket");
    }

    private Expression bracketed() throws FormulaRefused {
        depth++;
        if (depth > DEEPEST) {
            throw new FormulaRefused("Brackets are at most %d deep.".formatted(DEEPEST));
        }
        var inside = sum();
        if (!takes(")")) {
            throw refusal("a closing bracket");
        }
        depth--;
        return inside;
    }

    private boolean takes(String sign) {
        var taken = words.find(position) && words.start() == position && sign.equals(words.group(3));
        if (taken) {
            position = words.end();
        }
        return taken;
    }

    private boolean isAtEnd() {
        return END.matcher(text).region(position, text.length()).lookingAt();
    }

    private FormulaRefused refusal(String expected) {
        return new FormulaRefused("“%s”: character %d should begin %s.".formatted(text, position + 1, expected));
    }
}
