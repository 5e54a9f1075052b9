package fr.essaim.task;

import java.util.List;

/** A feature that knows what waits for the caller. */
public interface TaskSource {

    /** In one statement; nothing for a caller whose task it is not. */
    List<Task> tasks();
}
