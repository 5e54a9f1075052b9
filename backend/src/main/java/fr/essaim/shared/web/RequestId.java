package fr.essaim.shared.web;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Each request has an id, the caller's own {@code X-Request-Id} if it is a sane one: in the answer, in every log line, in
 * problems and in the audit trail, so that what somebody reports is found.
 */
@ApplicationScoped
class RequestId {

    static final int BEFORE_ALL_OTHERS = 1000;

    static final String KEY = "requestId";

    private static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    void filter(@Observes Filters filters) {
        filters.register(RequestId::identify, BEFORE_ALL_OTHERS);
    }

    private static void identify(RoutingContext request) {
        var given = request.request().getHeader(HEADER);
        var id = given != null && SANE.matcher(given).matches()
                ? given
                : UuidCreator.getTimeOrderedEpoch().toString();
        MDC.put(KEY, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }
}
