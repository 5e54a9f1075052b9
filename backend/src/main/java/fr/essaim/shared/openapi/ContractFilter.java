package fr.essaim.shared.openapi;

import static java.util.stream.Collectors.toMap;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.essaim.shared.web.QueryParameters;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Tells the contract what the code already says: who may call, whatever is not {@code @Nullable} is required, which
 * problems an operation answers, and an example of each body, from {@code contract-examples}.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName VALUE = DotName.createSimple(JsonValue.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName OPEN = DotName.createSimple(PermitAll.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final IndexView index;
    private final Map<String, MethodInfo> methods;

    public ContractFilter(IndexView index) {
        this.index = index;
        this.methods = index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.value("operationId") != null)
                .collect(toMap(
                        operation -> operation.value("operationId").asString(),
                        operation -> operation.target().asMethod(),
                        (method, _) -> method));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        requireWhatIsNotNullable(api);
        Problems.define(api);
        ResponseHeaders.define(api.getComponents());
        for (var path : api.getPaths().getPathItems().values()) {
            path.getOperations().forEach(this::complete);
        }
        ResponseHeaders.show(api);
    }

    private void complete(HttpMethod method, Operation operation) {
        sayWhoMayCall(operation);
        if (method == HttpMethod.POST) {
            takeAnIdempotencyKey(operation);
        }
        limitParameters(operation);
        Problems.declare(operation, rolesOf(operation).isPresent());
        Examples.show(operation);
    }

    private void requireWhatIsNotNullable(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        for (var type : index.getKnownClasses()) {
            if (type.isRecord()) {
                schemas.entrySet().stream()
                        .filter(schema -> isOf(schema.getKey(), type))
                        .map(Map.Entry::getValue)
                        .filter(schema -> hasAll(schema, type))
                        .forEach(schema -> complete(schema, type));
            }
        }
    }

    private static void complete(Schema schema, ClassInfo type) {
        if (type.hasAnnotation(VALUE)) {
            schema.setProperties(null); // its one component is written in its place
        } else {
            schema.setRequired(requiredComponents(type));
        }
    }

    /** Whether the schema is the type's, or that of a generic one with what it holds ({@code PageTerritoryNote}). */
    private static boolean isOf(String schema, ClassInfo type) {
        return schema.equals(type.simpleName())
                || (!type.typeParameters().isEmpty() && schema.startsWith(type.simpleName()));
    }

    /** Records of two packages may share a name: the schema is of the one whose components it has. */
    private static boolean hasAll(Schema schema, ClassInfo type) {
        var properties = schema.getProperties();
        return properties != null
                && type.recordComponents().stream().allMatch(component -> properties.containsKey(component.name()));
    }

    private static List<String> requiredComponents(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }

    private void sayWhoMayCall(Operation operation) {
        rolesOf(operation).ifPresent(roles -> {
            operation.setSecurity(List.of(
                    createSecurityRequirement().addScheme("bearer"),
                    createSecurityRequirement().addScheme("session")));
            operation.addExtension("x-roles", roles);
        });
    }

    /** The roles that may call; none is named for an operation that is open to everybody. */
    private Optional<List<String>> rolesOf(Operation operation) {
        var method = Objects.requireNonNull(methods.get(operation.getOperationId()), operation.getOperationId());
        if (method.hasDeclaredAnnotation(OPEN)) {
            return Optional.empty(); // in a resource that is closed otherwise
        }
        var roles = method.hasDeclaredAnnotation(ROLES)
                ? method.declaredAnnotation(ROLES)
                : method.declaringClass().declaredAnnotation(ROLES);
        return Optional.ofNullable(roles)
                .map(annotation -> Arrays.asList(annotation.value().asStringArray()));
    }

    private static void limitParameters(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .map(Parameter::getSchema)
                    .filter(schema -> List.of(Schema.SchemaType.STRING).equals(schema.getType()))
                    .filter(schema -> schema.getMaxLength() == null)
                    .forEach(schema -> schema.setMaxLength(QueryParameters.LONGEST));
        }
    }

    private static void takeAnIdempotencyKey(Operation operation) {
        var parameters =
                new ArrayList<>(operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters());
        parameters.add(createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("One for each thing you do: sent again within a day, it has the same answer, once done.")
                .schema(createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .minLength(8)
                        .maxLength(100)
                        .pattern("^[!-~]+$")));
        operation.setParameters(parameters);
    }
}
