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

        public List<FieldError> errors() {
            return errors;
        }
    }
}
