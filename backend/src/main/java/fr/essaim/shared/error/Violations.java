package fr.essaim.shared.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Words a broken constraint: of the body, by JSON pointer; of the address, by the parameter's name. */
final class Violations {

    private Violations() {}

    static FieldError error(ConstraintViolation<?> violation) {
        var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .toLowerCase(Locale.ROOT);
        var name = path.getLast().getName();
        var message = "%s %s.".formatted(name, violation.getMessage());
        var inBody = path.stream().filter(Violations::isInBody).toList();
        return inBody.isEmpty()
                ? FieldError.parameter(String.valueOf(name), code, message)
                : FieldError.pointer(pointer(inBody), code, message);
    }

    private static boolean isInBody(Path.Node node) {
        return node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
    }

    private static String pointer(List<Path.Node> nodes) {
        return nodes.stream()
                .map(node -> {
                    var name = node.getKind() == ElementKind.PROPERTY ? "/" + node.getName() : "";
                    return node.getIndex() == null ? name : "/" + node.getIndex() + name;
                })
                .collect(Collectors.joining());
    }
}
