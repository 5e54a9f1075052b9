package fr.essaim.shared.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers an address of the single-page app, {@code /territoires/DEP-30}, with its one page. */
@ApplicationScoped
class SinglePageApp {

    private static final String ITS_ADDRESSES = "/(?!api(/|$)|q(/|$)|login$|logout$|assets/)[^.]+";

    void routes(@Observes Router router) {
        router.getWithRegex(ITS_ADDRESSES).last().handler(SinglePageApp::page);
    }

    private static void page(RoutingContext request) {
        request.reroute("/");
    }
}
