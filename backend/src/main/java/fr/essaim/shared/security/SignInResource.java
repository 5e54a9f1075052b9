package fr.essaim.shared.security;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a browser signs in, at Keycloak, and out; then it is back on a page of ours. */
@Path("/")
class SignInResource {

    private final SecurityIdentity identity;

    SignInResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Path("login")
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn(@RestQuery @Nullable String from) {
        return Response.seeOther(URI.create(ownPage(from))).build();
    }

    /** Asking who she is ends her session, at Keycloak too: only whoever has none is answered here. */
    @GET
    @Path("logout")
    @PermitAll
    @Operation(hidden = true)
    public Response signedOut() {
        return Response.seeOther(URI.create(identity.isAnonymous() ? "/" : "/logout"))
                .build();
    }

    /** A path of ours, never another site's address: neither {@code //host} nor {@code /\host}. */
    static String ownPage(@Nullable String from) {
        return from != null && from.matches("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]*") ? from : "/";
    }
}
