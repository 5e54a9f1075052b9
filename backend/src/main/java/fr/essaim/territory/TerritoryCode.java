package fr.essaim.territory;

import static java.util.stream.Collectors.joining;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * A territory's type and official code, written {@code DEP-30}: the type is part of it because 76 is both
 * Seine-Maritime and Occitanie. France is {@code FR}, its two parts {@code FR-METRO} and {@code FR-HORS-976}.
 */
public record TerritoryCode(TerritoryType type, String officialCode) {

    private static final String FRANCE = "FR";

    /** Refuses, with the cure, what is not a typed code. */
    public static TerritoryCode parse(String text) {
        if (text.equals(FRANCE)) {
            return new TerritoryCode(TerritoryType.COUNTRY, FRANCE);
        }
        for (var type : TerritoryType.values()) {
            var start = type.prefix() + "-";
            if (text.startsWith(start) && type.accepts(text.substring(start.length()))) {
                return new TerritoryCode(type, text.substring(start.length()));
            }
        }
        throw refusal(text);
    }

    /** From a table's two columns; a country's code there is already the typed one ({@code FR-METRO}). */
    public static TerritoryCode of(TerritoryType type, String officialCode) {
        if (type == TerritoryType.COUNTRY) {
            return parse(officialCode);
        }
        if (!type.accepts(officialCode)) {
            throw refusal(
                    "territory-code-malformed",
                    "“%s” is not the code of a %s; codes are text and keep their zeros.".formatted(officialCode, type));
        }
        return new TerritoryCode(type, officialCode);
    }

    @Override
    public String toString() {
        return officialCode.equals(FRANCE) ? FRANCE : type.prefix() + "-" + officialCode;
    }

    private static Refusal refusal(String text) {
        var candidates = candidates(text);
        if (candidates.isEmpty()) {
            return refusal(
                    "territory-code-malformed",
                    "“%s” is not a territory's code: write its type and official code, like DEP-30 or REG-76."
                            .formatted(text));
        }
        return refusal(
                "territory-code-without-type",
                "“%s” does not say which type of territory: write %s."
                        .formatted(
                                text,
                                candidates.stream().map(TerritoryCode::toString).collect(joining(" or "))));
    }

    private static List<TerritoryCode> candidates(String officialCode) {
        return Arrays.stream(TerritoryType.values())
                .filter(type -> type.accepts(officialCode))
                .map(type -> new TerritoryCode(type, officialCode))
                .sorted((a, b) -> b.type().compareTo(a.type()))
                .toList();
    }

    private static Refusal refusal(String code, String message) {
        return new Refusal.Invalid(FieldError.parameter("code", code, message));
    }
}
