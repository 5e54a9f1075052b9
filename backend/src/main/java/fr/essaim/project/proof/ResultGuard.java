package fr.essaim.project.proof;

import fr.essaim.project.PhaseGuard;
import fr.essaim.project.Stage;
import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be replicated has shown something: a result with its interval, or a waiver in writing. */
@ApplicationScoped
class ResultGuard implements PhaseGuard {

    private static final Unmet MISSING = new Unmet(
            "result-missing",
            "Enter at least one result with its confidence interval, or say in writing why there is none.",
            true);

    private final ProjectResults results;

    ResultGuard(ProjectResults results) {
        this.results = results;
    }

    @Override
    public Stream<Unmet> unmet(UUID project, Stage phase) {
        return phase == Stage.REPLICATING && !results.hasInterval(project) ? Stream.of(MISSING) : Stream.of();
    }
}
