package fr.essaim.project;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Ansa's team needs at a project: where it may go, the step that waits for a decision, what still keeps its sheet
 * from being published, on what its level of evidence rests, the newest first, whether it says something else than what
 * was published, and who changed it last.
 */
public record ProjectDesk(
        List<Transition> transitions,
        @Nullable StageChangeDetails waiting,
        List<Unmet> missing,
        List<EvidenceDetails> evidence,
        boolean differsFromPublished,
        Person updatedBy,
        Instant updatedAt) {}
