package fr.essaim.shared.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 words it. {@code type} is a stable code ({@code urn:essaim:problem:…}) to act upon;
 * {@code errors} names what is wrong with each part of the request; {@code requestId} is what to quote to whoever helps;
 * {@code allowed} is there where a step is refused: those that could be made instead.
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        @Nullable List<String> allowed,
        @Nullable String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response of(ProblemType type, String detail) {
        return of(type, detail, List.of(), null);
    }

    static Response of(ProblemType type, String detail, List<FieldError> errors) {
        return of(type, detail, errors, null);
    }

    static Response of(ProblemType type, String detail, List<FieldError> errors, @Nullable List<String> allowed) {
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .entity(problem(type, detail, errors, allowed))
                .build();
    }

    /** For those who answer before a resource is found. */
    public static Problem tooManyRequests(long seconds) {
        var detail = "That was too much at once: go on in %d s.".formatted(seconds);
        return problem(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), null);
    }

    /** For those who answer before a resource is found. */
    public static Problem tooLarge(long limit) {
        return problem(ProblemType.TOO_LARGE, "A body here has at most %d bytes.".formatted(limit), List.of(), null);
    }

    private static Problem problem(
            ProblemType type, String detail, List<FieldError> errors, @Nullable List<String> allowed) {
        var requestId = MDC.get("requestId");
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                errors,
                allowed,
                requestId == null ? null : requestId.toString());
    }
}
