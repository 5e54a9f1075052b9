package fr.essaim.shared.web;

import fr.essaim.shared.web.FirstWords.Words;
import io.quarkus.arc.All;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Serves the single-page app: any address of its own, {@code /territoires/DEP-30}, is answered with its one page, which
 * is asked for again each time; the assets that it names never change. Where a feature knows the first words of a page
 * they are written into it, for whoever waits for the app, for previews of links and for search engines; they are never
 * waited for long.
 */
@ApplicationScoped
class SinglePageApp {

    private static final String FILE = "META-INF/resources/index.html";
    private static final String ITS_ADDRESSES = "/((?!(api|q|assets)(/|$)|login$|logout$)[^.]+)?";
    private static final int BEFORE_ALL_OTHERS = 0;
    private static final int PATIENCE_MILLIS = 300;
    private static final Logger LOG = Logger.getLogger(SinglePageApp.class);

    private final List<FirstWords> features;
    private final Vertx vertx;

    SinglePageApp(@All List<FirstWords> features, Vertx vertx) {
        this.features = features;
        this.vertx = vertx;
    }

    void routes(@Observes Router router) throws IOException {
        router.get("/assets/*").order(BEFORE_ALL_OTHERS).handler(SinglePageApp::keepForGood);
        var page = read();
        if (page != null) {
            router.routeWithRegex(ITS_ADDRESSES)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(BEFORE_ALL_OTHERS)
                    .handler(request -> answer(request, page));
        }
    }

    /** Nothing where the app has a web server of its own. */
    private static @Nullable OnePage read() throws IOException {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return file == null ? null : new OnePage(Jsoup.parse(file, "UTF-8", ""));
        }
    }

    private static void keepForGood(RoutingContext request) {
        var response = request.response();
        request.addHeadersEndHandler(_ -> response.putHeader(
                HttpHeaders.CACHE_CONTROL,
                response.getStatusCode() < 400 ? "max-age=31536000, immutable" : "no-store"));
        request.next();
    }

    private void answer(RoutingContext request, OnePage page) {
        var path = request.normalizedPath();
        if (path.equals("/")) {
            send(request, page.home());
        } else {
            vertx.executeBlocking(() -> wordsAt(path), false)
                    .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .onSuccess(words -> send(request, words.map(page::with).orElseGet(page::bare)))
                    .onFailure(failure -> {
                        LOG.debugf(failure, "No first words for %s", path);
                        send(request, page.bare());
                    });
        }
    }

    private Optional<Words> wordsAt(String path) {
        return features.stream().flatMap(feature -> feature.at(path).stream()).findFirst();
    }

    private static void send(RoutingContext request, String page) {
        request.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(page);
    }
}
