package fr.essaim.indicator;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of the population that a figure is about: {@code SEXE=F|AGE=75+} in text, an object in JSON. */
@Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
public record Breakdown(@JsonValue SortedMap<String, String> modalities) {

    /** Everybody. */
    public static final Breakdown NONE = new Breakdown(new TreeMap<>());

    private static final Pattern MODALITY = Pattern.compile("([A-Z][A-Z0-9_]*)=([^=|\"\\\\\\p{Cntrl}]+)");

    public Breakdown {
        modalities = Collections.unmodifiableSortedMap(modalities);
    }

    public static Breakdown of(Map<String, String> modalities) {
        return new Breakdown(new TreeMap<>(modalities));
    }

    public static Breakdown parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var modalities = new TreeMap<String, String>();
        for (var part : text.split("\\|", -1)) {
            var modality = MODALITY.matcher(part);
            if (!modality.matches() || modalities.put(modality.group(1), modality.group(2)) != null) {
                throw new Refusal.Invalid(FieldError.parameter(
                        "breakdown",
                        "breakdown-malformed",
                        "“%s” is not a breakdown: write each once, like SEXE=F|AGE=75+.".formatted(text)));
            }
        }
        return new Breakdown(modalities);
    }

    /** As the database keeps it: a JSON object; modalities are plain words, free of quotes and backslashes. */
    public String json() {
        return modalities.entrySet().stream()
                .map(modality -> "\"%s\": \"%s\"".formatted(modality.getKey(), modality.getValue()))
                .collect(joining(", ", "{", "}"));
    }

    @Override
    public String toString() {
        return modalities.entrySet().stream()
                .map(modality -> modality.getKey() + "=" + modality.getValue())
                .collect(joining("|"));
    }
}
