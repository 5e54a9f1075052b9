package fr.essaim.shared.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves the single-page app: any address of its own, {@code /territoires/DEP-30}, is answered with its one page, which
 * is asked for again each time; the assets that it names never change.
 */
@ApplicationScoped
class SinglePageApp {

    private static final String ITS_ADDRESSES = "/(?!(api|q|assets)(/|$)|login$|logout$)[^.]+";
    private static final int BEFORE_ALL_OTHERS = 0;

    void routes(@Observes Router router) {
        router.get("/assets/*")
                .order(BEFORE_ALL_OTHERS)
                .handler(request -> cache(request, "max-age=31536000, immutable"));
        router.get("/").order(BEFORE_ALL_OTHERS).handler(request -> cache(request, "no-cache"));
        router.getWithRegex(ITS_ADDRESSES).order(BEFORE_ALL_OTHERS).handler(request -> request.reroute("/"));
    }

    private static void cache(RoutingContext request, String directive) {
        var response = request.response();
        request.addHeadersEndHandler(_ ->
                response.putHeader(HttpHeaders.CACHE_CONTROL, response.getStatusCode() < 400 ? directive : "no-store"));
        request.next();
    }
}
