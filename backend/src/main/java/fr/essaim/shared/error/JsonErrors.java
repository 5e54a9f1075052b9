package fr.essaim.shared.error;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words what is wrong with a JSON body, and where, without a word about our own classes. */
final class JsonErrors {

    private JsonErrors() {}

    static FieldError error(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                at(
                        unknown,
                        "key-unknown",
                        "There is no key “%s” here; there are: %s."
                                .formatted(unknown.getPropertyName(), known(unknown)));
            case InvalidFormatException wrong -> at(wrong, "value-malformed", expected(wrong));
            case MismatchedInputException wrong -> at(wrong, "value-of-wrong-type", expected(wrong));
            case JsonMappingException wrong
            when wrong.getCause() instanceof JsonParseException malformed -> error(malformed);
            case JsonMappingException wrong -> at(wrong, "value-refused", "This " + wrong.getOriginalMessage() + ".");
            default ->
                FieldError.pointer(
                        "",
                        duplicate(unreadable) ? "key-repeated" : "json-malformed",
                        "This is not JSON as we read it, in line %d: %s."
                                .formatted(line(unreadable), unreadable.getOriginalMessage()));
        };
    }

    private static boolean duplicate(JsonProcessingException unreadable) {
        return unreadable.getOriginalMessage().startsWith("Duplicate field");
    }

    private static int line(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNr();
    }

    private static FieldError at(JsonMappingException wrong, String code, String message) {
        var pointer = wrong.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
        return FieldError.pointer(pointer, code, message);
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var keys = unknown.getKnownPropertyIds();
        return keys == null
                ? "none"
                : keys.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String expected(MismatchedInputException wrong) {
        var type = wrong.getTargetType();
        if (type == null) {
            return "A body is needed here.";
        }
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            return "This must be one of: %s.".formatted(String.join(", ", values));
        }
        return "This must be %s.".formatted(kind(type));
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number of the right kind";
        }
        if (type.getPackageName().equals("java.time")) {
            return "a date as ISO 8601 writes it, like 2026-01-31";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
