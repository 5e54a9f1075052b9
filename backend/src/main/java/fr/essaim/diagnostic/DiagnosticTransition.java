package fr.essaim.diagnostic;

import fr.essaim.project.Unmet;
import java.util.List;

/** A stage that a diagnostic may go to from where it stands, and what is still missing for it. */
public record DiagnosticTransition(DiagnosticStage to, List<Unmet> unmet) {}
