package fr.essaim.shared.error;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an HTTP answer. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response map(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound notFound -> Problem.of(ProblemType.NOT_FOUND, notFound.detail());
            case Refusal.Invalid invalid -> Problem.of(ProblemType.INVALID_REQUEST, invalid.detail(), invalid.errors());
        };
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(ProblemMapper::error)
                .toList();
        return Problem.of(ProblemType.INVALID_REQUEST, "The request is not valid: see errors.", errors);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Uni<Response> unauthenticated(RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper
    Response map(ForbiddenException forbidden) {
        return Problem.of(ProblemType.FORBIDDEN, "Your role does not allow this.");
    }

    @ServerExceptionMapper
    Response map(WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        var type = ProblemType.of(status);
        return Problem.of(type, type.title() + ".");
    }

    @ServerExceptionMapper(Throwable.class)
    Response map(Throwable failure) {
        LOG.error("A request failed", failure);
        return Problem.of(ProblemType.INTERNAL_ERROR, "Something went wrong on our side; it has been logged.");
    }

    /**
     * Whoever calls the API is told 401. A browser on its way to sign in follows the login's redirect; one on its way
     * out of a session that is over already forgets it.
     */
    private static Uni<Response> challenge(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith("/api")) {
            return Uni.createFrom().item(unauthenticated());
        }
        if (path.equals("/logout")) {
            return Uni.createFrom().item(forgotten(request));
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return Objects.requireNonNull(authenticator).getChallenge(request).map(ProblemMapper::redirect);
    }

    private static Response unauthenticated() {
        var problem = Problem.of(ProblemType.UNAUTHENTICATED, "Sign in, or send a valid bearer token.");
        problem.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problem;
    }

    private static Response forgotten(RoutingContext request) {
        request.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith("q_session"))
                .forEach(name -> request.response()
                        .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0)));
        return Response.seeOther(URI.create("/")).build();
    }

    private static Response redirect(ChallengeData challenge) {
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var name = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .reduce((_, last) -> last)
                .map(Path.Node::getName)
                .orElse("");
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .toLowerCase(Locale.ROOT);
        return FieldError.parameter(name, code, name + " " + violation.getMessage() + ".");
    }
}
