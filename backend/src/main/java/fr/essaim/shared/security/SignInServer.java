package fr.essaim.shared.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keycloak, of which little is asked while it does not answer: Quarkus would wait for it without end, and take its
 * silence for a refusal.
 */
@ApplicationScoped
@Unremovable
public class SignInServer implements OidcRequestFilter {

    private static final long PATIENCE_MILLIS = Duration.ofSeconds(2).toMillis();
    /** A sign-in may keep it busy for longer, as long as it answers. */
    private static final long PATIENCE_AT_WORK_MILLIS = Duration.ofSeconds(10).toMillis();
    /** Whoever comes while it is silent does not wait again. */
    private static final Duration UNTIL_THE_NEXT_LOOK = Duration.ofSeconds(1);

    private final String realm;
    private final WebClient client;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    SignInServer(@ConfigProperty(name = "essaim.keycloak-url") String address, Vertx vertx, Clock clock) {
        this.realm = address + "/realms/essaim";
        this.client = WebClient.create(vertx);
        this.clock = clock;
    }

    /** Fails soon when it does not answer; a {@link ConnectException} is then among the causes. */
    public Uni<Void> answers() {
        if (clock.instant().isBefore(silentUntil)) {
            return silence();
        }
        return client.headAbs(realm)
                .timeout(PATIENCE_MILLIS)
                .send()
                .onItem()
                .transformToUni(
                        answer -> answer.statusCode() < 500 ? Uni.createFrom().voidItem() : silence())
                .onFailure()
                .recoverWithUni(() -> {
                    silentUntil = clock.instant().plus(UNTIL_THE_NEXT_LOOK);
                    return silence();
                });
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext call) {
        call.request().timeout(PATIENCE_AT_WORK_MILLIS);
        return answers();
    }

    private static Uni<Void> silence() {
        return Uni.createFrom()
                .failure(() -> new OIDCException(new ConnectException("The sign-in server does not answer")));
    }
}
