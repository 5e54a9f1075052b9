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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body that says it is too long is refused unread; one that does not say is cut off by Quarkus at the same length. One
 * that takes too long is let go, however steadily it trickles in: Quarkus limits the silence between two bytes alone.
 */
@ApplicationScoped
class BodyLimit {

    private static final Duration ENOUGH = Duration.ofSeconds(20);

    private final long limit;
    private final EarlyProblem problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, EarlyProblem problems) {
        this.limit = limit.asLongValue();
        this.problems = problems;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, RequestId.BEFORE_ALL_OTHERS - 2);
    }

    private void check(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit) {
            if (request.request().version() == HttpVersion.HTTP_1_1) {
                request.response().putHeader("Connection", "close"); // nobody waits for the rest of it
            }
            problems.answer(request, Problem.tooLarge(limit));
        } else {
            if (length != null || request.request().getHeader("Transfer-Encoding") != null) {
                request.vertx().setTimer(ENOUGH.toMillis(), _ -> letGo(request.request()));
            }
            request.next();
        }
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
