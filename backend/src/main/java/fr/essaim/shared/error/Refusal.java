package fr.essaim.shared.error;

import java.util.List;

/** A request the domain declines. What that means in HTTP is decided in {@link ProblemMapper} alone. */
public abstract sealed class Refusal extends RuntimeException {

    private Refusal(String detail) {
        super(detail);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** There is no such thing, or none that the caller may see. */
    public static final class NotFound extends Refusal {
        public NotFound(String what, Object id) {
            super("There is no %s %s.".formatted(what, id));
        }
    }

    /** The request cannot be understood: each error names the field and the cure. */
    public static final class Invalid extends Refusal {

        private final transient List<FieldError> errors;

        public Invalid(FieldError error) {
            super(error.message());
            this.errors = List.of(error);
        }

        /** All that is wrong at once; the first is what is said of it in short. */
        public Invalid(List<FieldError> errors) {
            super(errors.getFirst().message());
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }

    /** What is asked for is for some people, and nobody knows who asks. */
    public static final class Unauthenticated extends Refusal {
        public Unauthenticated() {
            super("Sign in, or send a valid bearer token.");
        }
    }

    /** What is asked for is there and may be seen, but not done by this caller. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String detail) {
            super(detail);
        }
    }

    /** What is asked for does not go with how things stand. */
    public static final class Conflict extends Refusal {
        public Conflict(String detail) {
            super(detail);
        }
    }

    /** A step that the lifecycle has not, or not yet: which it has instead, and each condition that is not met. */
    public static final class NoSuchTransition extends Refusal {

        private final transient List<String> allowed;
        private final transient List<FieldError> unmet;

        public NoSuchTransition(String detail, List<String> allowed, List<FieldError> unmet) {
            super(detail);
            this.allowed = List.copyOf(allowed);
            this.unmet = List.copyOf(unmet);
        }

        public List<String> allowed() {
            return allowed;
        }

        public List<FieldError> unmet() {
            return unmet;
        }
    }

    /** A write that does not say which state it has seen. */
    public static final class PreconditionRequired extends Refusal {
        public PreconditionRequired() {
            super("Read it first, then send its ETag as If-Match: nobody's change is overwritten unseen.");
        }
    }

    /** A write that has seen an older state. */
    public static final class Stale extends Refusal {
        public Stale() {
            super("Somebody changed this since you read it: read it again, then decide.");
        }
    }

    /** A key that stands for another request already. */
    public static final class KeyReused extends Refusal {
        public KeyReused() {
            super("This Idempotency-Key was used for another request: make a new one for each thing you do.");
        }
    }
}
