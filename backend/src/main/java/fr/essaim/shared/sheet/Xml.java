package fr.essaim.shared.sheet;

import static fr.essaim.shared.sheet.Unreadable.damaged;
import static fr.essaim.shared.sheet.Unreadable.refusal;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a part, element by element, by local names: transitional and strict workbooks differ in namespaces
 * only. Neither document types nor entities of one's own are looked at.
 */
final class Xml {

    static final int LONGEST_TEXT = 100_000; // a cell holds 32,767 characters

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XMLStreamReader reader;

    Xml(InputStream part) {
        try {
            reader = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException unreadable) {
            throw damaged(unreadable);
        }
    }

    /** Goes to the next start of an element; false at the end of the part. */
    boolean nextStart() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // between elements
                }
            }
        }
    }

    /** Goes to the next start inside the element of this name; false, at its end, when there is none left. */
    boolean nextStartWithin(String element) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && is(element)) {
                return false;
            }
        }
    }

    boolean is(String element) {
        return reader.getLocalName().equals(element);
    }

    /** By local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text of the element that starts here, which has no other inside. */
    String text() {
        var text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // says nothing
                }
                default -> throw damaged("something else stands where a text should");
            }
            if (text.length() > LONGEST_TEXT) {
                throw refusal("file-too-large", "A text of this workbook is longer than a cell can hold.");
            }
        }
        return text.toString();
    }

    private int next() {
        try {
            return reader.next();
        } catch (XMLStreamException unreadable) {
            throw damaged(unreadable);
        }
    }
}
