package fr.essaim.shared.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.essaim.shared.error.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many calls a minute from one address, then 429 until some are earned back; told in the header fields of the IETF's
 * draft on rate limits. Counted by each instance for itself: two instances allow twice as many.
 */
@ApplicationScoped
class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 50_000;

    private final long limit;
    private final EarlyProblem problems;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(@ConfigProperty(name = "essaim.calls-per-minute") long limit, EarlyProblem problems) {
        this.limit = limit;
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(_ -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                        .build());
    }

    void filter(@Observes Filters filters) {
        filters.register(this::count, RequestId.BEFORE_ALL_OTHERS - 1);
    }

    private void count(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        var probe = buckets.get(client(request)).tryConsumeAndReturnRemaining(1);
        var response = request.response();
        response.putHeader("RateLimit-Policy", "\"default\";q=%d;w=%d".formatted(limit, WINDOW.toSeconds()));
        response.putHeader(
                "RateLimit", "\"default\";r=%d;t=%d".formatted(probe.getRemainingTokens(), secondsToFull(probe)));
        if (probe.isConsumed()) {
            request.next();
        } else {
            refuse(
                    request,
                    Math.max(
                            1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
        }
    }

    private void refuse(RoutingContext request, long seconds) {
        request.response().putHeader("Retry-After", String.valueOf(seconds));
        problems.answer(request, Problem.tooManyRequests(seconds));
    }

    private long secondsToFull(ConsumptionProbe probe) {
        return Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds();
    }

    /** An address; of IPv6, the half that one subscriber has as a whole. */
    private static String client(RoutingContext request) {
        var address = request.request().remoteAddress().hostAddress();
        var groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
