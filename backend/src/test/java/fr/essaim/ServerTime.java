package fr.essaim;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** How long the server takes for a request, whoever waits for it: from its head to the end of the answer. */
@ApplicationScoped
public class ServerTime {

    /** Before whatever else looks at a request. */
    private static final int FIRST = 1_000_000;

    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();

    /** One request. */
    @FunctionalInterface
    public interface Call {
        void make() throws IOException, InterruptedException;
    }

    void watch(@Observes Filters filters) {
        filters.register(
                request -> {
                    var start = System.nanoTime();
                    request.addEndHandler(_ -> {
                        nanoseconds.set(System.nanoTime() - start);
                        answered.incrementAndGet();
                    });
                    request.next();
                },
                FIRST);
    }

    /** In milliseconds. */
    public double of(Call call) throws IOException, InterruptedException {
        var before = answered.get();
        call.make();
        while (answered.get() == before) {
            Thread.onSpinWait(); // the answer is here before its end is told
        }
        return nanoseconds.get() / 1e6;
    }
}
