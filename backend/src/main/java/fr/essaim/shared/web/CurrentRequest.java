package fr.essaim.shared.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The HTTP request under way, for those who stand outside of resources; nothing where there is none. */
@ApplicationScoped
public class CurrentRequest {

    private final CurrentVertxRequest current;

    CurrentRequest(CurrentVertxRequest current) {
        this.current = current;
    }

    public @Nullable String id() {
        var id = MDC.get(RequestId.KEY);
        return id == null ? null : id.toString();
    }

    public @Nullable String address() {
        return request()
                .map(request -> request.request().remoteAddress().hostAddress())
                .orElse(null);
    }

    public @Nullable String header(String name) {
        return request().map(request -> request.request().getHeader(name)).orElse(null);
    }

    /** Path and query, as they were asked for; empty where there is none. */
    public String uri() {
        return request().map(request -> request.request().uri()).orElse("");
    }

    /** Without dots and doubled strokes; empty where there is none. */
    String path() {
        return request().map(RoutingContext::normalizedPath).orElse("");
    }

    /** The same without what was asked for: of the query the names alone, {@code /api/v1/contacts?cursor&limit}. */
    public String uriWithoutValues() {
        return request()
                .map(request -> {
                    var names =
                            String.join("&", new TreeSet<>(request.queryParams().names()));
                    return request.request().path() + (names.isEmpty() ? "" : "?" + names);
                })
                .orElse("");
    }

    private Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }
}
