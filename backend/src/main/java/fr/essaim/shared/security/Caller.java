package fr.essaim.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whoever makes the current request, as Keycloak's claims tell it; nobody, for an anonymous one. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** A program that came with a token of its own (client credentials), not somebody's. */
    public boolean isProgram() {
        return username().startsWith("service-account-");
    }

    /** The sign-in name; empty for an anonymous caller. */
    public String username() {
        var username = claim("preferred_username");
        return username == null ? "" : username;
    }

    /** How to greet her; empty when the claims have no name. */
    public String name() {
        var name = claim("name");
        return name == null ? "" : name;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Typed codes of the territories she speaks for: {@code DEP-30}. */
    public List<String> territories() {
        return claims("territories");
    }

    /** Codes of the funders she speaks for: {@code ANCT}. */
    public List<String> funders() {
        return claims("funders");
    }

    private @Nullable String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }

    private List<String> claims(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof JsonArray values) {
            return values.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        return List.of();
    }
}
