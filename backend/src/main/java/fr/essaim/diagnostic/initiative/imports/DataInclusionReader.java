package fr.essaim.diagnostic.initiative.imports;

import static fr.essaim.diagnostic.initiative.imports.TableReader.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.sheet.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads structures and services in the format of data·inclusion v1: {@code {"structures": […], "services": […]}}, or one
 * list of both. A service is an initiative, its structure the operator; contacts' names, addresses and numbers are not
 * read. The line is the number of the service.
 */
final class DataInclusionReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KnownPlaces places;
    private final Map<String, JsonNode> structures = new HashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final List<LeftOutRow> leftOut = new ArrayList<>();
    private final Map<String, UnmappedValue> unmapped = new TreeMap<>();

    private DataInclusionReader(KnownPlaces places) {
        this.places = places;
    }

    static boolean looksLikeJson(byte[] content) {
        for (byte first : content) {
            if (first == '{' || first == '[') {
                return true;
            }
            if (!Character.isWhitespace(first)) {
                return false;
            }
        }
        return false;
    }

    static FileReading read(byte[] content, KnownPlaces places) {
        return new DataInclusionReader(places).read(parsed(content));
    }

    private static JsonNode parsed(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException malformed) {
            throw refusal("file-damaged", "This JSON cannot be read: " + malformed.getOriginalMessage());
        } catch (IOException unreadable) {
            throw refusal("file-damaged", "This JSON cannot be read.");
        }
    }

    private FileReading read(JsonNode file) {
        var services = new ArrayList<JsonNode>();
        Stream.concat(each(file), Stream.concat(each(file.path("structures")), each(file.path("services"))))
                .filter(JsonNode::isObject)
                .forEach(item -> {
                    if (item.has("structure_id")) {
                        services.add(item);
                    } else {
                        structures.put(key(item, "id"), item);
                    }
                });
        if (services.isEmpty()) {
            throw refusal("file-empty", "There is no service in this file: data·inclusion has them under services.");
        }
        if (services.size() > TableReader.MOST_ROWS) {
            throw refusal("file-too-long", "At most %d services: split the file.".formatted(TableReader.MOST_ROWS));
        }
        for (int i = 0; i < services.size(); i++) {
            read(i + 1, services.get(i));
        }
        return new FileReading(
                InitiativeFileFormat.DATA_INCLUSION, rows, refused, leftOut, List.copyOf(unmapped.values()), List.of());
    }

    private void read(int line, JsonNode service) {
        var structure = structures.get(key(service, "structure_id"));
        if (structure == null) {
            refused.add(new RefusedCell(
                    line,
                    "structure_id",
                    shown(service, "structure_id"),
                    "structure-unknown",
                    "Its structure is not in the file: export structures and services together."));
            return;
        }
        var steps = steps(service);
        var publics = publics(service);
        var place = place(service, structure);
        if (steps.isEmpty() || publics.isEmpty() || place.isEmpty()) {
            var reason = steps.isEmpty()
                    ? LeftOutReason.NO_STEP
                    : publics.isEmpty() ? LeftOutReason.OTHER_PUBLIC : LeftOutReason.ELSEWHERE;
            leftOut.add(new LeftOutRow(line, shown(service, "nom"), reason));
            return;
        }
        new RowReader(line, cells(service, structure, steps, publics.get(), place.get()), places)
                .read(refused)
                .ifPresent(draft -> rows.add(new ReadRow(line, draft)));
    }

    private static Map<InitiativeField, Cell> cells(
            JsonNode service, JsonNode structure, String steps, String publics, String place) {
        var located = service.hasNonNull("latitude") && service.hasNonNull("longitude") ? service : structure;
        var cells = new EnumMap<InitiativeField, Cell>(InitiativeField.class);
        put(cells, InitiativeField.NAME, service.path("nom").asText(""));
        put(cells, InitiativeField.OPERATOR, structure.path("nom").asText(""));
        put(cells, InitiativeField.STEPS, steps);
        put(cells, InitiativeField.PUBLICS, publics);
        put(cells, InitiativeField.PLACE, place);
        put(cells, InitiativeField.ADDRESS, first(service, structure, "adresse"));
        put(cells, InitiativeField.SIRET, structure.path("siret").asText(""));
        if (located.hasNonNull("latitude") && located.hasNonNull("longitude")) {
            put(cells, InitiativeField.LATITUDE, located.path("latitude").asText());
            put(cells, InitiativeField.LONGITUDE, located.path("longitude").asText());
        }
        put(cells, InitiativeField.WEBSITE, first(service, structure, "lien_source"));
        put(cells, InitiativeField.DESCRIPTION, service.path("description").asText(""));
        put(
                cells,
                InitiativeField.SOURCE,
                "data·inclusion, " + service.path("source").asText(""));
        return cells;
    }

    private String steps(JsonNode service) {
        var types = Stream.concat(each(service.path("types")), Stream.of(service.path("type")))
                .map(type -> DataInclusionWords.stepOfType(type.asText("")))
                .flatMap(Optional::stream);
        var themes = each(service.path("thematiques"))
                .map(theme -> theme.asText(""))
                .map(theme -> known("thematiques", theme, DataInclusionWords.stepOfTheme(theme)))
                .flatMap(Optional::stream);
        return Stream.concat(themes, types).distinct().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Empty text: everybody; nothing: others than those that a diagnostic looks at. */
    private Optional<String> publics(JsonNode service) {
        var codes = each(service.path("publics")).map(code -> code.asText("")).toList();
        if (codes.isEmpty() || codes.contains(DataInclusionWords.EVERYBODY)) {
            return Optional.of("");
        }
        var known = codes.stream()
                .map(code -> known("publics", code, DataInclusionWords.publicOf(code)))
                .flatMap(Optional::stream)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** Its commune; without one in the territory, the first zone of its eligibility that is. */
    private Optional<String> place(JsonNode service, JsonNode structure) {
        return Stream.concat(
                        Stream.of(service.path("code_insee"), structure.path("code_insee")),
                        each(service.path("zone_eligibilite")))
                .map(code -> code.asText(""))
                .filter(code -> !code.isEmpty())
                .map(places::codeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private <T> Optional<T> known(String field, String value, Optional<T> meaning) {
        if (meaning.isEmpty()) {
            var shown = RowReader.shown(value);
            unmapped.merge(
                    field + " " + shown,
                    new UnmappedValue(field, shown, 1),
                    (former, _) -> new UnmappedValue(field, shown, former.services() + 1));
        }
        return meaning;
    }

    /** Ids are unique within their source alone. */
    private static String key(JsonNode item, String id) {
        return item.path("source").asText("") + "\n" + item.path(id).asText("");
    }

    private static String first(JsonNode service, JsonNode structure, String field) {
        return service.hasNonNull(field)
                ? service.path(field).asText("")
                : structure.path(field).asText("");
    }

    private static String shown(JsonNode service, String field) {
        return RowReader.shown(service.path(field).asText(""));
    }

    private static void put(Map<InitiativeField, Cell> cells, InitiativeField field, String text) {
        cells.put(field, new Cell(text, false));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}
