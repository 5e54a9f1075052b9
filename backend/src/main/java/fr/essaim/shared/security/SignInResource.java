package fr.essaim.shared.security;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a browser goes to sign in: Keycloak asks who she is, then she is back on the page she came from. */
@Path("/login")
class SignInResource {

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn(@RestQuery @Nullable String from) {
        return Response.seeOther(URI.create(ownPage(from))).build();
    }

    /** A path of ours, never another site's address: neither {@code //host} nor {@code /\host}. */
    static String ownPage(@Nullable String from) {
        return from != null && from.matches("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]*") ? from : "/";
    }
}
