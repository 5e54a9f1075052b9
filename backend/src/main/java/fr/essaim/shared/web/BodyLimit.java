package fr.essaim.shared.web;

import fr.essaim.shared.error.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body that says it is too long is refused unread; one that does not say is cut off while it is read. One that takes
 * too long is let go, however steadily it trickles in: Quarkus limits the silence between two bytes alone.
 */
@ApplicationScoped
class BodyLimit {

    /** 32 MiB at 1 Mbit/s. */
    private static final Duration ENOUGH_FOR_A_FILE = Duration.ofMinutes(5);

    private final BodySizes sizes;
    private final Duration enough;
    private final EarlyProblem problems;

    BodyLimit(BodySizes sizes, @ConfigProperty(name = "essaim.body-time") Duration enough, EarlyProblem problems) {
        this.sizes = sizes;
        this.enough = enough;
        this.problems = problems;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, RequestId.BEFORE_ALL_OTHERS - 2);
    }

    private void check(RoutingContext request) {
        var path = request.normalizedPath();
        var most = sizes.most(path);
        var length = request.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
            if (request.request().version() == HttpVersion.HTTP_1_1) {
                request.response().putHeader("Connection", "close"); // nobody waits for the rest of it
            }
            problems.answer(request, Problem.tooLarge(most));
        } else {
            if (hasBody(request.request())) {
                var enough = sizes.isFile(path) ? ENOUGH_FOR_A_FILE : this.enough;
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
