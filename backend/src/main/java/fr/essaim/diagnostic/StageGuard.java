package fr.essaim.diagnostic;

import fr.essaim.project.Unmet;
import java.util.stream.Stream;

/** What a part of a diagnostic must hold before the diagnostic enters a stage. */
public interface StageGuard {

    /** What is missing for that stage as far as this part is concerned; asked for each stage on the way to it. */
    Stream<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage stage);
}
