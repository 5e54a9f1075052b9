package fr.essaim.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import fr.essaim.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every JSON answer has an entity tag, made from what it says. Who reads again with {@code If-None-Match} is told 304;
 * who writes shows with {@code If-Match} which state she has seen, and is refused when it is no longer so.
 */
@ApplicationScoped
public class ETags {

    private static final int LENGTH = 15;

    private final ObjectMapper json;

    ETags(ObjectMapper json) {
        this.json = json;
    }

    /** Refuses a write without {@code If-Match} (428), or one that has seen another state than this one (412). */
    public void require(@Nullable String ifMatch, Object current) {
        if (ifMatch == null) {
            throw new Refusal.PreconditionRequired();
        }
        var tag = of(text(current));
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(tag::equals)) {
            throw new Refusal.Stale();
        }
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity == null
                || response.getStatus() >= 300
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type(response))) {
            return;
        }
        var text = text(entity);
        var tag = of(text);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().equals(HttpMethod.GET) && known(request, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(new RawValue(text));
        }
    }

    private static MediaType type(ContainerResponseContext response) {
        return response.getMediaType() == null ? MediaType.WILDCARD_TYPE : response.getMediaType();
    }

    private static boolean known(ContainerRequestContext request, String tag) {
        var seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return seen != null
                && Arrays.stream(seen.split(",", -1))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private String text(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, LENGTH)) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
