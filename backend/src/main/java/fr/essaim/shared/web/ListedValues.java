package fr.essaim.shared.web;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.util.Arrays;
import java.util.List;

/** Several values in one parameter of an address, with commas between them; none for an empty one. */
public final class ListedValues {

    private ListedValues() {}

    public static List<String> of(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(",", -1));
    }

    /** Refuses, with those there are, what is none of them. */
    public static <E extends Enum<E>> List<E> of(String parameter, String values, Class<E> type) {
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return of(values).stream()
                .map(value -> {
                    if (!known.contains(value)) {
                        throw new Refusal.Invalid(FieldError.parameter(
                                parameter,
                                "value-unknown",
                                "“%s” is not one of: %s.".formatted(value, String.join(", ", known))));
                    }
                    return Enum.valueOf(type, value);
                })
                .toList();
    }
}
