package fr.essaim.diagnostic;

import fr.essaim.audit.People;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;

/** Diagnostics as they are shown: to those who work on them with what can be done next, to all others as published. */
@ApplicationScoped
public class DiagnosticViews {

    private final Diagnostics diagnostics;
    private final DiagnosticStageChanges changes;
    private final DiagnosticLifecycle lifecycle;
    private final DiagnosticAccess access;
    private final Territories territories;
    private final People people;

    DiagnosticViews(
            Diagnostics diagnostics,
            DiagnosticStageChanges changes,
            DiagnosticLifecycle lifecycle,
            DiagnosticAccess access,
            Territories territories,
            People people) {
        this.diagnostics = diagnostics;
        this.changes = changes;
        this.lifecycle = lifecycle;
        this.access = access;
        this.territories = territories;
        this.people = people;
    }

    public DiagnosticDetails details(Diagnostic diagnostic) {
        var works = access.mayRead(diagnostic);
        var before = diagnostic.predecessor();
        return new DiagnosticDetails(
                diagnostic.id(),
                diagnostic.slug(),
                diagnostic.version(),
                TerritoryRef.of(diagnostic.territory()),
                diagnostic.scope(),
                territories.named(diagnostic.comparisons()),
                diagnostic.stage(),
                diagnostic.publishedAt(),
                before == null ? null : DiagnosticRef.of(before),
                diagnostics
                        .successorOf(diagnostic)
                        .filter(next -> works || next.stage().isPublic())
                        .map(DiagnosticRef::of)
                        .orElse(null),
                works ? desk(diagnostic) : null);
    }

    private DiagnosticDesk desk(Diagnostic diagnostic) {
        var made = changes.of(diagnostic);
        var known = people.of(
                Stream.concat(made.stream().map(DiagnosticStageChange::madeBy), Stream.of(diagnostic.updatedBy()))
                        .toList());
        var open = diagnostic.stage().isOpen();
        return new DiagnosticDesk(
                lifecycle.transitionsOf(diagnostic),
                made.stream().map(change -> DiagnosticStep.of(change, known)).toList(),
                open && access.mayEdit(diagnostic),
                access.mayEditForTerritory(diagnostic),
                Objects.requireNonNull(known.get(diagnostic.updatedBy())),
                diagnostic.updatedAt());
    }
}
