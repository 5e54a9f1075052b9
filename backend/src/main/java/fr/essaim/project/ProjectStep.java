package fr.essaim.project;

import fr.essaim.shared.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step that a project has made: from where to where, what it left out, and when as far as known. */
public record ProjectStep(
        Stage from, Stage to, List<Stage> skipped, @Nullable ExitReason exitReason, PartialDate happened) {

    static ProjectStep of(StageChange change) {
        return new ProjectStep(change.from(), change.to(), change.skipped(), change.exitReason(), change.happened());
    }
}
