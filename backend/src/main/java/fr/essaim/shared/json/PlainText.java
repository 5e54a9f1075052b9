package fr.essaim.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text that a database keeps as it is: no control character but tab and line ends, no half of a surrogate pair. */
class PlainText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    PlainText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        var text = json.getText();
        if (text.codePoints().anyMatch(PlainText::cannotBeKept)) {
            throw JsonMappingException.from(
                    json, "has a character that cannot be kept: a control character or half of a pair");
        }
        return text;
    }

    private static boolean cannotBeKept(int character) {
        var breaksLines = character == '\t' || character == '\n' || character == '\r';
        var half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half || (Character.isISOControl(character) && !breaksLines);
    }
}
