package fr.essaim.shared.web;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses, by name and with what is allowed, a query parameter that the operation does not have, one given twice, and
 * a value of another type than its own; and in the path too, a control character and what is too long. Left alone, Quarkus ignores the first
 * two and answers 404 to the third and 500 to a control character.
 */
public class QueryParameters {

    /** The longest value of any parameter, in characters. */
    public static final int LONGEST = 300;

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        request.getUriInfo().getPathParameters().forEach((name, values) -> checkText(name, values.getFirst()));
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, operation));
    }

    private static void check(String name, List<String> values, ResourceInfo operation) {
        var declared = declared(operation);
        var type = Optional.ofNullable(declared.get(name))
                .orElseThrow(() -> refusal(
                        name,
                        "parameter-unknown",
                        "There is no parameter “%s” here; there are: %s."
                                .formatted(name, String.join(", ", declared.keySet()))));
        if (values.size() > 1) {
            throw refusal(name, "parameter-repeated", "“%s” can be given once only.".formatted(name));
        }
        checkText(name, values.getFirst());
        checkType(name, values.getFirst(), type);
    }

    private static void checkText(String name, String value) {
        if (value.length() > LONGEST) {
            throw refusal(name, "value-too-long", "“%s” has more than %d characters.".formatted(name, LONGEST));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw refusal(name, "value-with-control-character", "“%s” has a control character.".formatted(name));
        }
    }

    private static void checkType(String name, String value, Class<?> type) {
        if (type.isEnum()) {
            var allowed =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            if (!allowed.contains(value)) {
                throw refusal(
                        name, "value-unknown", "“%s” is not one of: %s.".formatted(value, String.join(", ", allowed)));
            }
        } else if (type == boolean.class && !value.matches("true|false")) {
            throw refusal(name, "value-unknown", "“%s” is not one of: true, false.".formatted(value));
        } else if (type == int.class && !value.matches("-?\\d{1,9}")) {
            throw refusal(name, "value-not-a-number", "“%s” is not a number we can use for %s.".formatted(value, name));
        }
    }

    private static Map<String, Class<?>> declared(ResourceInfo operation) {
        var declared = new TreeMap<String, Class<?>>();
        for (var parameter : operation.getResourceMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                declared.put(parameter.getName(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getRecordComponents())
                        .forEach(component -> declared.put(component.getName(), component.getType()));
            }
        }
        return declared;
    }

    private static Refusal refusal(String name, String code, String message) {
        return new Refusal.Invalid(FieldError.parameter(name, code, message));
    }
}
