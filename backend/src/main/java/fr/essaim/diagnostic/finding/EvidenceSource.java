package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import java.util.Map;

/** A part of a diagnostic that findings can rest on. */
public interface EvidenceSource {

    EvidenceKind kind();

    /** All that there is to rest on, by key and in its order; asked in a fixed number of statements. */
    Map<String, EvidenceLabel> of(Diagnostic diagnostic);
}
