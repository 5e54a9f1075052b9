package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.initiative.InitiativeCheck;
import fr.essaim.diagnostic.initiative.InitiativeDraft;
import fr.essaim.diagnostic.initiative.InitiativeStatus;
import fr.essaim.diagnostic.initiative.InitiativeWords;
import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.sheet.Cell;
import fr.essaim.shared.text.Folding;
import fr.essaim.shared.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line into a draft; what it cannot take is refused, cell by cell, and then there is no draft. */
final class RowReader {

    private static final Pattern SEPARATORS = Pattern.compile("[,;|\\n]");
    private static final Pattern WEBSITE = Pattern.compile("https?://\\S+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}([.,]\\d{1,12})?");
    private static final Pattern FRENCH_DATE = Pattern.compile("(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})");
    private static final int MOST_CAPACITY = 1_000_000;

    private final int line;
    private final Map<InitiativeField, Cell> cells;
    private final KnownPlaces places;
    private final List<RefusedCell> refused = new ArrayList<>();

    RowReader(int line, Map<InitiativeField, Cell> cells, KnownPlaces places) {
        this.line = line;
        this.cells = cells;
        this.places = places;
    }

    Optional<InitiativeDraft> read(List<RefusedCell> allRefused) {
        var name = required(InitiativeField.NAME, 200);
        var operator = required(InitiativeField.OPERATOR, 200);
        var steps = codes(InitiativeField.STEPS, StepKind.class, "step-unknown");
        var place = place();
        var draft = new InitiativeDraft(
                name,
                operator,
                code(InitiativeField.OPERATOR_KIND, PresenceKind.class, "operator-kind-unknown"),
                steps,
                codes(InitiativeField.PUBLICS, TargetPublic.class, "public-unknown"),
                capacity(),
                optional(InitiativeField.FUNDING, 300),
                Objects.requireNonNullElse(
                        code(InitiativeField.STATUS, InitiativeStatus.class, "status-unknown"),
                        InitiativeStatus.RUNNING),
                endsOn(),
                place,
                optional(InitiativeField.ADDRESS, 300),
                siret(),
                coordinate(InitiativeField.LATITUDE, 90),
                coordinate(InitiativeField.LONGITUDE, 180),
                website(),
                optional(InitiativeField.DESCRIPTION, 4000),
                optional(InitiativeField.SOURCE, 300),
                List.of("oui", "true", "yes", "vrai").contains(Folding.fold(text(InitiativeField.ILLUSTRATIVE))));
        if (refused.isEmpty()) {
            InitiativeCheck.errors(draft, places.has(place))
                    .forEach(error -> refused.add(new RefusedCell(
                            line,
                            Objects.requireNonNull(error.pointer()).substring(1),
                            error.pointer().equals("/siret") ? Objects.requireNonNull(draft.siret()) : "",
                            error.code(),
                            error.message())));
        }
        allRefused.addAll(refused);
        return refused.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private String text(InitiativeField field) {
        return cells.getOrDefault(field, Cell.BLANK).stripped();
    }

    private String required(InitiativeField field, int most) {
        var text = Objects.requireNonNullElse(optional(field, most), "");
        if (text.isEmpty()) {
            refuse(field, "value-missing", "This is needed: fill the cell.");
        }
        return text;
    }

    private @Nullable String optional(InitiativeField field, int most) {
        var text = text(field);
        if (text.length() > most) {
            refuse(field, "value-too-long", "At most %d characters: shorten it.".formatted(most));
        } else if (text.codePoints().anyMatch(RowReader::cannotBeKept)) {
            refuse(field, "value-with-control-character", "There is a character that cannot be kept: type it anew.");
        }
        return text.isEmpty() ? null : text;
    }

    private static boolean cannotBeKept(int character) {
        var half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half || (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0);
    }

    private <E extends Enum<E>> @Nullable E code(InitiativeField field, Class<E> type, String refusal) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var code = InitiativeWords.code(type, text);
        if (code.isEmpty()) {
            refuseUnknown(field, text, type, refusal);
        }
        return code.orElse(null);
    }

    private <E extends Enum<E>> List<E> codes(InitiativeField field, Class<E> type, String refusal) {
        var codes = new ArrayList<E>();
        for (var part : SEPARATORS.split(text(field), -1)) {
            if (!part.isBlank()) {
                InitiativeWords.code(type, part)
                        .ifPresentOrElse(codes::add, () -> refuseUnknown(field, part.strip(), type, refusal));
            }
        }
        if (text(field).isEmpty() && field.isRequired()) {
            refuse(field, "value-missing", "This is needed: fill the cell.");
        }
        return codes.stream().distinct().toList();
    }

    private String place() {
        var text = required(InitiativeField.PLACE, 200);
        var code = places.codeOf(text);
        if (!text.isEmpty() && code.isEmpty()) {
            refuse(
                    InitiativeField.PLACE,
                    "place-outside",
                    "No commune, EPCI or département of this territory has this code, or this name alone: write its code.");
        }
        return code.orElse("");
    }

    private @Nullable Integer capacity() {
        var cell = cells.getOrDefault(InitiativeField.CAPACITY, Cell.BLANK);
        if (cell.isBlank()) {
            return null;
        }
        var digits = cell.number()
                .map(number -> number.toPlainString())
                .orElseGet(() -> cell.stripped().replaceAll("[\\s\\u00a0\\u202f]", ""));
        var whole = WHOLE.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (whole < 1 || whole > MOST_CAPACITY) {
            refuse(InitiativeField.CAPACITY, "capacity-invalid", "A whole number of persons a year, from 1.");
        }
        return whole;
    }

    private @Nullable PartialDate endsOn() {
        var cell = cells.getOrDefault(InitiativeField.ENDS_ON, Cell.BLANK);
        if (cell.isBlank()) {
            return null;
        }
        var date = PartialDate.parse(iso(cell.stripped())).or(() -> cell.date().map(PartialDate::of));
        if (date.isEmpty()) {
            refuse(InitiativeField.ENDS_ON, "date-invalid", "Write 2026, 2026-06, 2026-06-30 or 30/06/2026.");
        }
        return date.orElse(null);
    }

    private static String iso(String text) {
        var french = FRENCH_DATE.matcher(text);
        if (!french.matches()) {
            return text;
        }
        var month = "%s-%02d".formatted(french.group(3), Integer.parseInt(french.group(2)));
        return french.group(1) == null ? month : "%s-%02d".formatted(month, Integer.parseInt(french.group(1)));
    }

    private @Nullable String siret() {
        var digits = text(InitiativeField.SIRET).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (digits.length() > 14) {
            refuse(
                    InitiativeField.SIRET,
                    "siret-invalid",
                    "A SIRET has fourteen digits, and the last checks the others.");
        }
        return digits.isEmpty() ? null : digits;
    }

    private @Nullable Double coordinate(InitiativeField field, int most) {
        var cell = cells.getOrDefault(field, Cell.BLANK);
        if (cell.isBlank()) {
            return null;
        }
        var text = cell.stripped();
        var value = DECIMAL.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : number(cell);
        if (!(Math.abs(value) <= most)) {
            refuse(field, "coordinate-invalid", "Degrees with decimals, from -%d to %d.".formatted(most, most));
            return null;
        }
        return value;
    }

    private static double number(Cell cell) {
        return cell.number().map(number -> number.doubleValue()).orElse(Double.NaN);
    }

    private @Nullable String website() {
        var website = optional(InitiativeField.WEBSITE, 300);
        if (website != null && !WEBSITE.matcher(website).matches()) {
            refuse(InitiativeField.WEBSITE, "website-invalid", "An address begins with https:// or http://.");
        }
        return website;
    }

    private <E extends Enum<E>> void refuseUnknown(InitiativeField field, String value, Class<E> type, String code) {
        var known = List.of(type.getEnumConstants()).stream().map(InitiativeWords::of);
        refused.add(new RefusedCell(
                line, field.key(), shown(value), code, "Not one of: " + String.join(", ", known.toList()) + "."));
    }

    private void refuse(InitiativeField field, String code, String message) {
        refused.add(new RefusedCell(line, field.key(), shown(text(field)), code, message));
    }

    /** Short enough for a table, and nothing that cannot be kept. */
    static String shown(String value) {
        var clean = value.codePoints()
                .map(character -> cannotBeKept(character) ? '\uFFFD' : character)
                .limit(100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.toString();
    }
}
