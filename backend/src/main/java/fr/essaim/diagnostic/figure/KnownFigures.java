package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.indicator.ReferenceFigures;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of which indicators a diagnostic knows a figure: an official one that tells how much, one of its own, or a counted one. */
@ApplicationScoped
public class KnownFigures {

    private final ReferenceFigures reference;
    private final OwnFigures ownFigures;
    private final List<ComputedFigures> computing;

    KnownFigures(ReferenceFigures reference, OwnFigures ownFigures, @All List<ComputedFigures> computing) {
        this.reference = reference;
        this.ownFigures = ownFigures;
        this.computing = computing;
    }

    /** Codes among {@code codes}. */
    public Set<String> of(Diagnostic diagnostic, List<String> codes) {
        var known = new HashSet<>(reference.told(diagnostic.territory(), codes));
        known.addAll(ownFigures.available(diagnostic));
        known.addAll(computed(diagnostic).keySet());
        known.retainAll(codes);
        return known;
    }

    Map<String, ComputedFigure> computed(Diagnostic diagnostic) {
        var figures = new HashMap<String, ComputedFigure>();
        computing.forEach(part -> figures.putAll(part.of(diagnostic)));
        return figures;
    }
}
