package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.project.model.PresenceKind;
import java.util.Map;

/** What a diagnostic's inventory knows to be there. */
public interface PresenceCounts {

    /** How many of each kind; none for a kind that has no entry. */
    Map<PresenceKind, Integer> of(Diagnostic diagnostic);
}
