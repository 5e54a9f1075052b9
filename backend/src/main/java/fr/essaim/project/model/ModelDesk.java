package fr.essaim.project.model;

import fr.essaim.audit.Person;
import fr.essaim.project.Unmet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Ansa's team needs at a version: what still keeps a draft from being published, and who wrote and published. */
public record ModelDesk(
        List<Unmet> missing,
        Person updatedBy,
        Instant updatedAt,
        @Nullable Person publishedBy) {}
