package fr.essaim.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be, in bytes, by where it goes: a form's worth, but for models, which are long, and files. */
@ApplicationScoped
class BodySizes {

    private static final Pattern FILES = Pattern.compile("/api/v1/(imports|file-tables|projects/[^/]+/documents"
            + "|diagnostics/[^/]+/(documents|initiative-imports))");
    private static final Pattern MODELS = Pattern.compile("/api/v1/projects/[^/]+/models/[^/]+");

    private final long limit;
    private final long modelLimit;
    private final long fileLimit;

    BodySizes(
            @ConfigProperty(name = "essaim.body-limit") MemorySize limit,
            @ConfigProperty(name = "essaim.model-body-limit") MemorySize modelLimit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize fileLimit) {
        this.limit = limit.asLongValue();
        this.modelLimit = modelLimit.asLongValue();
        this.fileLimit = fileLimit.asLongValue();
    }

    boolean isFile(String path) {
        return FILES.matcher(path).matches();
    }

    long most(String path) {
        if (isFile(path)) {
            return fileLimit;
        }
        return MODELS.matcher(path).matches() ? modelLimit : limit;
    }
}
