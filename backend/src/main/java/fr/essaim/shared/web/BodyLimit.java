package fr.essaim.shared.web;

import fr.essaim.shared.error.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body that says it is too long is refused unread; one that does not say is cut off while it is read. One that takes
 * too long is let go, however steadily it trickles in: Quarkus limits the silence between two bytes alone.
 */
@ApplicationScoped
class BodyLimit {

    /** Where files come in, and how long one may take: 32 MiB at 1 Mbit/s. */
    private static final Pattern FILES = Pattern.compile("/api/v1/(imports|file-tables|projects/[^/]+/documents)");

    private static final Duration ENOUGH_FOR_A_FILE = Duration.ofMinutes(5);

    private final long limit;
    private final long fileLimit;
    private final Duration enough;
    private final EarlyProblem problems;

    BodyLimit(
            @ConfigProperty(name = "essaim.body-limit") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize fileLimit,
            @ConfigProperty(name = "essaim.body-time") Duration enough,
            EarlyProblem problems) {
        this.limit = limit.asLongValue();
        this.fileLimit = fileLimit.asLongValue();
        this.enough = enough;
        this.problems = problems;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, RequestId.BEFORE_ALL_OTHERS - 2);
    }

    private void check(RoutingContext request) {
        var isFile = FILES.matcher(request.normalizedPath()).matches();
        var most = isFile ? fileLimit : limit;
        var length = request.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
            if (request.request().version() == HttpVersion.HTTP_1_1) {
                request.response().putHeader("Connection", "close"); // nobody waits for the rest of it
            }
            problems.answer(request, Problem.tooLarge(most));
        } else {
            if (hasBody(request.request())) {
                var enough = isFile ? ENOUGH_FOR_A_FILE : this.enough;
                request.vertx().setTimer(enough.toMillis(), _ -> letGo(request.request()));
            }
            request.next();
        }
    }

    /** An empty one is never late, however long its answer takes. */
    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? request.getHeader("Transfer-Encoding") != null : !length.equals("0");
    }

    private static void letGo(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
