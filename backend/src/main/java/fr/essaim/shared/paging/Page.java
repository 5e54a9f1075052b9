package fr.essaim.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is the cursor of the page that follows, absent on the last one. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** From one row more than the page holds: that row only tells that there is another page. A cursor is opaque text. */
    public static <E, T> Page<T> of(List<E> found, int limit, Function<E, T> form, Function<E, ?> cursor) {
        var more = found.size() > limit;
        var items = more ? found.subList(0, limit) : found;
        return new Page<>(
                items.stream().map(form).toList(), more ? String.valueOf(cursor.apply(items.getLast())) : null);
    }
}
