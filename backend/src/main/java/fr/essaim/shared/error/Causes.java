package fr.essaim.shared.error;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for what made something fail. */
final class Causes {

    private static final int MOST = 20;

    private Causes() {}

    /** Among what is suppressed too: that is where a transaction keeps what its end failed for. */
    static boolean any(@Nullable Throwable failure, Predicate<Throwable> condition) {
        return any(failure, condition, MOST);
    }

    private static boolean any(@Nullable Throwable failure, Predicate<Throwable> condition, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        return condition.test(failure)
                || any(failure.getCause(), condition, depth - 1)
                || Arrays.stream(failure.getSuppressed()).anyMatch(suppressed -> any(suppressed, condition, depth - 1));
    }
}
