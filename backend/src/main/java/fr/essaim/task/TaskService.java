package fr.essaim.task;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gathers what waits: by kind, then the most pressing first. */
@ApplicationScoped
class TaskService {

    private final List<TaskSource> sources;

    TaskService(@All List<TaskSource> sources) {
        this.sources = sources;
    }

    List<Task> tasks() {
        return sources.stream()
                .flatMap(source -> source.tasks().stream())
                .sorted(comparing(Task::kind)
                        .thenComparing(Task::due, nullsLast(naturalOrder()))
                        .thenComparing(Task::title))
                .toList();
    }
}
