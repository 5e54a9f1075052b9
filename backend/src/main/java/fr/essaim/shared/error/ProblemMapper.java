package fr.essaim.shared.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.essaim.shared.security.SignInServer;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an HTTP answer. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_SECONDS = 5;

    private final SignInServer signIn;

    ProblemMapper(SignInServer signIn) {
        this.signIn = signIn;
    }

    @ServerExceptionMapper
    Response map(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound notFound -> Problem.of(ProblemType.NOT_FOUND, notFound.detail());
            case Refusal.Invalid invalid -> Problem.of(ProblemType.INVALID_REQUEST, invalid.detail(), invalid.errors());
            case Refusal.Unauthenticated unknown -> unauthenticated(unknown.detail());
            case Refusal.Forbidden forbidden -> Problem.of(ProblemType.FORBIDDEN, forbidden.detail());
            case Refusal.Conflict conflict -> Problem.of(ProblemType.CONFLICT, conflict.detail());
            case Refusal.NoSuchTransition step ->
                Problem.of(ProblemType.CONFLICT, step.detail(), step.unmet(), step.allowed());
            case Refusal.Stale stale -> Problem.of(ProblemType.STALE, stale.detail());
            case Refusal.KeyReused reused -> Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, reused.detail());
            case Refusal.PreconditionRequired missing ->
                Problem.of(ProblemType.PRECONDITION_REQUIRED, missing.detail());
        };
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(Violations::error)
                .toList();
        return invalid(errors);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response map(JsonProcessingException unreadable) {
        return invalid(List.of(JsonErrors.error(unreadable)));
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Uni<Response> unauthenticated(RoutingContext request, Throwable failure) {
        return Outage.isBehind(failure) ? Uni.createFrom().item(withoutSignIn(request)) : challenge(request);
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
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return map(unreadable);
        }
        var type = ProblemType.of(status);
        return Problem.of(type, type.title() + ".");
    }

    /** The sign-in server was not there when this instance started, nor since. */
    @ServerExceptionMapper
    Response map(OIDCException unready, RoutingContext request) {
        LOG.warnf("Answered without a sign-in server: %s", unready);
        return withoutSignIn(request);
    }

    /** A body that stops coming is no failure of ours; its connection is closed. */
    @ServerExceptionMapper
    Response map(IOException failure) {
        if (failure.getClass() == IOException.class && "Request too large".equals(failure.getMessage())) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build(); // Quarkus has answered
        }
        return isCutShort(failure)
                ? Problem.of(ProblemType.INVALID_REQUEST, "The body did not arrive.")
                : map((Throwable) failure);
    }

    @ServerExceptionMapper(Throwable.class)
    Response map(Throwable failure) {
        if (Outage.isBehind(failure)) {
            LOG.warnf("Answered 503: %s", failure);
            return unavailable();
        }
        if (Collision.isBehind(failure)) {
            return Problem.of(
                    ProblemType.CONFLICT, "Somebody did the same at the same moment: read again, then decide.");
        }
        LOG.error("A request failed", failure);
        return Problem.of(ProblemType.INTERNAL_ERROR, "Something went wrong on our side; it has been logged.");
    }

    private static boolean isCutShort(IOException failure) {
        return failure.getClass() == IOException.class
                && ("Read timed out".equals(failure.getMessage())
                        || Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                                .anyMatch(HttpClosedException.class::isInstance));
    }

    /**
     * Whoever calls the API is told 401. A browser on its way to sign in follows the login's redirect; one on its way
     * out of a session that is over already forgets it.
     */
    private Uni<Response> challenge(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith("/api")) {
            return Uni.createFrom().item(map(new Refusal.Unauthenticated()));
        }
        if (path.equals("/logout")) {
            return Uni.createFrom().item(forgotten(request));
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return signIn.answers()
                .chain(() -> Objects.requireNonNull(authenticator).getChallenge(request))
                .map(ProblemMapper::redirect)
                .onFailure(Outage::isBehind)
                .recoverWithItem(() -> withoutSignIn(request));
    }

    /** A person is told so on a page of the app, from which she tries again. */
    private static Response withoutSignIn(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api")) {
            return unavailable();
        }
        var from = Objects.requireNonNullElse(request.request().getParam("from"), "/");
        return Response.seeOther(UriBuilder.fromPath("/connexion-indisponible")
                        .queryParam("from", "{from}")
                        .build(from))
                .build();
    }

    private static Response unauthenticated(String detail) {
        var problem = Problem.of(ProblemType.UNAUTHENTICATED, detail);
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

    private static Response unavailable() {
        var problem =
                Problem.of(ProblemType.UNAVAILABLE, "Something that Essaim needs does not answer: try again soon.");
        problem.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem;
    }

    private static Response invalid(List<FieldError> errors) {
        return Problem.of(ProblemType.INVALID_REQUEST, "The request is not valid: see errors.", errors);
    }
}
