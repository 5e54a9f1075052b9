package fr.essaim.shared.time;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a partial date from its text. */
class PartialDateReader extends StdScalarDeserializer<PartialDate> {

    private static final long serialVersionUID = 1;

    PartialDateReader() {
        super(PartialDate.class);
    }

    @Override
    public @Nullable PartialDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (PartialDate) context.handleUnexpectedToken(PartialDate.class, json);
        }
        return PartialDate.parse(json.getText())
                .orElseThrow(() -> JsonMappingException.from(
                        json,
                        "is no date of which a part is known: write 2018, 2018-MID, 2018-H2, 2018-03 or 2018-03-15"));
    }
}
