package fr.essaim.shared.sheet;

import static fr.essaim.shared.sheet.Unreadable.damaged;
import static fr.essaim.shared.sheet.Unreadable.refusal;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An .xlsx workbook (ECMA-376), transitional or strict: its sheets by name, in its order. */
final class Workbook {

    private static final int MOST_STRINGS = 1_000_000;
    private static final int MOST_CHARACTERS = 20_000_000;

    private final ZipParts parts;
    private final String main;
    private final List<String> strings;

    private Workbook(ZipParts parts, String main, List<String> strings) {
        this.parts = parts;
        this.main = main;
        this.strings = strings;
    }

    static Workbook open(byte[] content) {
        var parts = ZipParts.of(content);
        if (parts.has("mimetype") && parts.has("content.xml")) {
            throw refusal("file-opendocument", "This is an OpenDocument file: save it as .xlsx or as CSV.");
        }
        if (!parts.has("_rels/.rels")) {
            throw refusal(
                    "file-not-a-table", "This archive is not an .xlsx workbook: unpack it, or save the table as one.");
        }
        var main = targets(parts, "").entrySet().stream()
                .filter(target -> target.getKey().startsWith("officeDocument "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> damaged("it has no workbook"));
        return new Workbook(parts, main, strings(parts, main));
    }

    List<Table> tables() {
        var targets = targets(parts, main);
        var tables = new ArrayList<Table>();
        var xml = new Xml(parts.open(main));
        while (xml.nextStart()) {
            if (xml.is("workbookPr") && List.of("1", "true").contains(xml.attribute("date1904", "0"))) {
                throw refusal(
                        "file-dates-1904", "This workbook counts its days from 1904: save it with the usual dates.");
            }
            if (xml.is("sheet")) {
                var target = targets.get("worksheet " + xml.attribute("id", ""));
                if (target != null) { // charts have sheets of their own
                    tables.add(new Table(xml.attribute("name", ""), () -> new SheetLines(parts.open(target), strings)));
                }
            }
        }
        return List.copyOf(tables);
    }

    /** What a part refers to: the kind of thing and its id, and where it is. */
    private static Map<String, String> targets(ZipParts parts, String from) {
        int name = from.lastIndexOf('/') + 1;
        var rels = from.substring(0, name) + "_rels/" + from.substring(name) + ".rels";
        var targets = new HashMap<String, String>();
        var xml = new Xml(parts.open(rels));
        while (xml.nextStart()) {
            if (xml.is("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
                var type = xml.attribute("Type", "");
                targets.put(
                        type.substring(type.lastIndexOf('/') + 1) + " " + xml.attribute("Id", ""),
                        resolve(from, xml.attribute("Target", "")));
            }
        }
        return targets;
    }

    private static String resolve(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
            throw damaged("it refers to “%s”".formatted(target));
        }
    }

    private static List<String> strings(ZipParts parts, String main) {
        var strings = new ArrayList<String>();
        long characters = 0;
        for (var target : targets(parts, main).entrySet()) {
            if (!target.getKey().startsWith("sharedStrings ")) {
                continue;
            }
            var xml = new Xml(parts.open(target.getValue()));
            while (xml.nextStart()) {
                if (xml.is("si")) {
                    var text = richText(xml, "si");
                    strings.add(text);
                    characters += text.length();
                }
                if (strings.size() > MOST_STRINGS || characters > MOST_CHARACTERS) {
                    throw refusal("file-too-large", "This workbook has too many different texts: split it.");
                }
            }
        }
        return strings;
    }

    /** The text of an element in runs of different fonts, without the readings that Asian texts carry. */
    static String richText(Xml xml, String element) {
        var text = new StringBuilder();
        while (xml.nextStartWithin(element)) {
            if (xml.is("t")) {
                text.append(xml.text());
                if (text.length() > Xml.LONGEST_TEXT) {
                    throw refusal("file-too-large", "A text of this workbook is longer than a cell can hold.");
                }
            } else if (xml.is("rPh")) {
                while (xml.nextStartWithin("rPh")) {
                    // left out
                }
            }
        }
        return text.toString();
    }
}
