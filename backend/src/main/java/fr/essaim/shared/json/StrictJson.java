package fr.essaim.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads JSON as it is written: no unknown or repeated key, no text taken for a number or a number for a text, no
 * fraction cut off, nothing after the end, and only text that can be kept.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final List<LogicalType> SCALARS = List.of(
            LogicalType.Integer,
            LogicalType.Float,
            LogicalType.Boolean,
            LogicalType.Textual,
            LogicalType.Enum,
            LogicalType.DateTime);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        for (var type : SCALARS) {
            var coercion = mapper.coercionConfigFor(type);
            for (var shape : CoercionInputShape.values()) {
                if (coercible(type, shape)) {
                    coercion.setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
        mapper.registerModule(new SimpleModule("text").addDeserializer(String.class, new PlainText()));
    }

    /** Whether the shape is not the type's own: a date is written as a string, a whole number is also a decimal one. */
    private static boolean coercible(LogicalType type, CoercionInputShape shape) {
        return switch (shape) {
            case Integer -> type != LogicalType.Integer && type != LogicalType.Float;
            case Float -> type != LogicalType.Float;
            case Boolean -> type != LogicalType.Boolean;
            case String -> type == LogicalType.Integer || type == LogicalType.Float || type == LogicalType.Boolean;
            case EmptyString -> type != LogicalType.Textual;
            default -> false;
        };
    }
}
