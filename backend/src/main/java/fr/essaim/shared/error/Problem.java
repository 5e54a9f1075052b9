package fr.essaim.shared.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error as RFC 9457 words it. {@code type} is a stable code ({@code urn:essaim:problem:…}) to act upon;
 * {@code errors} names what is wrong with each part of the request.
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    static Response of(ProblemType type, String detail, List<FieldError> errors) {
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .entity(new Problem(type.uri(), type.title(), type.status(), detail, errors))
                .build();
    }
}
