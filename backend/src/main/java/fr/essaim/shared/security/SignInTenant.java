package fr.essaim.shared.security;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * One API, two ways in: browsers sign in through the backend and come with its session cookie (tenant {@code web}),
 * everybody else sends a bearer token (the default tenant).
 */
@ApplicationScoped
class SignInTenant implements TenantResolver {

    private static final String WEB = "web";
    private static final String SESSION_COOKIE = "q_session_" + WEB;

    @Override
    public @Nullable String resolve(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.equals("/login") || path.equals("/logout")) {
            return WEB;
        }
        var bearer = context.request().getHeader("Authorization") != null;
        return !bearer && hasSession(context) ? WEB : null;
    }

    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }
}
