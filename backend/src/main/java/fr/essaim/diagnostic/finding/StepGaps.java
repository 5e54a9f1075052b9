package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.project.model.StepKind;
import java.util.Set;

/** Where a diagnostic's inventory has a hole. */
public interface StepGaps {

    /** The steps that no initiative covers, whether or not somebody has confirmed it. */
    Set<StepKind> of(Diagnostic diagnostic);
}
