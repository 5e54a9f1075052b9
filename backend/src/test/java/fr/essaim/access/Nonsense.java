package fr.essaim.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.essaim.TidyFile;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that break what was not thought of; the same for the same seed. */
class Nonsense {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "76",
            "DEP-99",
            "DEP-976",
            "FR",
            "REG-76",
            "COM-30189",
            "' or 1=1 --",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "%00",
            "\u0000",
            "\u202Eabc",
            "🐝".repeat(40),
            "é".repeat(300),
            "-1",
            "2147483648",
            "1e400",
            "NaN",
            "null",
            "2024-01-01/2024-12-31",
            "2024-12-31/2024-01-01",
            "2024-02-30T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "SEXE=F",
            "SEXE=F|AGE=",
            "=");

    private static final List<String> JSON_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "[]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "[[[[[[]]]]]]",
            "\"2024-02-30\"",
            "\"" + "x".repeat(20_000) + "\"");

    private final Random random;

    Nonsense(Random random) {
        this.random = random;
    }

    boolean yes(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    String orNot(String sense) {
        return yes(0.75) ? sense : path();
    }

    /** What a URL's segment can hold at all. */
    private String path() {
        var text = oneOf(TEXTS);
        return text.isBlank() || text.contains("/") ? "x" : text;
    }

    String of(JsonNode schema) {
        if (schema.has("enum") && yes(0.5)) {
            return schema.path("enum")
                    .path(random.nextInt(schema.path("enum").size()))
                    .asText();
        }
        if (schema.path("type").asText().equals("integer") && yes(0.5)) {
            return String.valueOf(random.nextInt(1, 50));
        }
        return oneOf(TEXTS);
    }

    String header() {
        return oneOf(List.of("\"x\"", "*", "W/\"x\"", "a b", "k".repeat(40), "k".repeat(200), "\"a\", \"b\""));
    }

    /** What may come where a file of figures is due. */
    String file() {
        return oneOf(List.of(
                "x",
                "PK\u0003\u0004",
                "a;b\n1;2\n",
                "\uFEFFindicator_code,zone_type\n",
                "\u0000\u0001\u0002",
                "\"".repeat(5_000),
                TidyFile.of("x", "BES-01,DEPARTMENT,30,2024-01-01,2024-12-31,,,,1e400,,,A,a,b,c,2026")
                        .text(),
                TidyFile.of("x", TidyFile.figure("RES-02", oneOf(TEXTS), oneOf(TEXTS)))
                        .text()));
    }

    /** The example, whole or with a part of it replaced, removed or added; or no JSON at all. */
    String broken(JsonNode example) {
        if (yes(0.3)) {
            return example.toString();
        }
        if (yes(0.1)) {
            return oneOf(List.of("{", "nonsense", "[", "{\"a\":1,\"a\":2}", "\uFEFF{}", "{}{}"));
        }
        var body = (ObjectNode) example.deepCopy();
        var fields = body.properties().stream().map(Map.Entry::getKey).toList();
        var field = oneOf(fields);
        if (body.path(field).isObject() && yes(0.7)) {
            return body.toString().replace(body.path(field).toString(), broken(body.path(field)));
        }
        body.put(field, "@");
        return body.toString().replace("\"@\"", oneOf(JSON_VALUES));
    }
}
