package fr.essaim.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits: {@code key} is what the address of its subject has (the slug of a project or diagnostic, the id of an agreement or an organisation),
 * {@code title} its name; {@code due} is the day by which, or since which.
 */
public record Task(
        TaskKind kind, String key, String title, @Nullable LocalDate due) {}
