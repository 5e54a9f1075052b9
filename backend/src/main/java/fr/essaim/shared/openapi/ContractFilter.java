package fr.essaim.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.error.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Tells the contract what the code already says: whatever is not {@code @Nullable} is required; which problems an
 * operation answers; and an example of each answer, from {@code contract-examples}.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        requireWhatIsNotNullable(api);
        for (var path : api.getPaths().getPathItems().values()) {
            for (var operation : path.getOperations().values()) {
                declareProblems(operation);
                showAnExample(operation);
            }
        }
    }

    private void requireWhatIsNotNullable(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        for (var type : index.getKnownClasses()) {
            var schema = schemas.get(type.simpleName());
            if (type.isRecord() && schema != null && schema.getProperties() != null) {
                schema.setRequired(requiredComponents(type));
            }
        }
    }

    private static List<String> requiredComponents(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }

    private static void declareProblems(Operation operation) {
        if (operation.getResponses().hasAPIResponse("401")) {
            operation.setSecurity(List.of(
                    createSecurityRequirement().addScheme("bearer"),
                    createSecurityRequirement().addScheme("session")));
            declare(operation, "401", "No session or token, or not a valid one");
            declare(operation, "403", "The caller's role does not allow this");
        }
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (!parameters.isEmpty()) {
            declare(operation, "400", "The request is not valid: errors says where and how to mend it");
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            declare(operation, "404", "There is no such thing");
        }
    }

    private static void declare(Operation operation, String status, String meaning) {
        var problem = createMediaType().schema(createSchema().ref("Problem"));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        createAPIResponse()
                                .description(meaning)
                                .content(createContent().addMediaType(Problem.MEDIA_TYPE, problem)));
    }

    private static void showAnExample(Operation operation) {
        var file = "/contract-examples/" + operation.getOperationId() + ".json";
        try (var example = ContractFilter.class.getResourceAsStream(file)) {
            if (example != null) {
                operation
                        .getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .getMediaType("application/json")
                        .setExample(JSON.readValue(example, Object.class));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
