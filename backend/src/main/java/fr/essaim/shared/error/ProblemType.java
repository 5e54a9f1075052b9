package fr.essaim.shared.error;

import java.util.Locale;

/** The kinds of problem a client can meet; their codes never change. */
enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Not yours"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Form not offered"),
    CONFLICT(409, "Not possible as things stand"),
    STALE(412, "Changed meanwhile"),
    TOO_LARGE(413, "Too large"),
    ADDRESS_TOO_LONG(414, "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    IDEMPOTENCY_KEY_REUSED(422, "Key used for something else"),
    PRECONDITION_REQUIRED(428, "Say which state you have seen"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Our fault"),
    UNAVAILABLE(503, "Not available just now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String uri() {
        return "urn:essaim:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ProblemType of(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}
