package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import java.util.Map;

/** What a part of a diagnostic counts for it: the review of initiatives is one. */
public interface ComputedFigures {

    /** By code of the indicator; one that cannot be counted yet has no entry. Statements are fixed in number. */
    Map<String, ComputedFigure> of(Diagnostic diagnostic);
}
