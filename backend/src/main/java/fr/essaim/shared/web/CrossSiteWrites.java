package fr.essaim.shared.web;

import fr.essaim.shared.error.Refusal;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A write that comes with a session cookie must carry a header that no other site's page can add, on top of the
 * cookie's SameSite: the browser would have to ask us first, and we never agree.
 */
class CrossSiteWrites {

    private static final String HEADER = "X-Requested-With";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var withCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getCookies().keySet().stream().anyMatch(name -> name.startsWith("q_session"));
        if (withCookie && !READS.contains(request.getMethod()) && request.getHeaderString(HEADER) == null) {
            throw new Refusal.Forbidden("A write with a session cookie needs the header " + HEADER + ".");
        }
    }
}
