package fr.essaim.diagnostic;

import fr.essaim.diagnostic.DiagnosticMember.Part;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Who may do what with a diagnostic and all of its parts. Ansa's team works on each; a territory's people read their own,
 * and those whom the team made editors write. To everybody else there is no such diagnostic until it is published, and
 * never its parts: they read the publication.
 */
@ApplicationScoped
public class DiagnosticAccess {

    private final Diagnostics diagnostics;
    private final DiagnosticMembers members;
    private final Caller caller;
    private final Clock clock;

    DiagnosticAccess(Diagnostics diagnostics, DiagnosticMembers members, Caller caller, Clock clock) {
        this.diagnostics = diagnostics;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    /** To read what is worked on. */
    public Diagnostic read(String slug) {
        return visible(diagnostics.require(slug));
    }

    /** What everybody reads, or the caller works on. */
    Diagnostic readPublic(String slug) {
        var diagnostic = diagnostics.require(slug);
        return diagnostic.stage().isPublic() ? diagnostic : visible(diagnostic);
    }

    /** A published version, current or not. */
    public Diagnostic readPublished(String slug) {
        var diagnostic = diagnostics.require(slug);
        if (!diagnostic.stage().isPublic()) {
            throw new Refusal.NotFound("published diagnostic", slug);
        }
        return diagnostic;
    }

    /** To write any part of it: nobody else does until the transaction ends. Refused once it is published or abandoned. */
    public Diagnostic edit(String slug) {
        var diagnostic = hold(slug);
        if (!mayEdit(diagnostic)) {
            throw new Refusal.Forbidden("You read this diagnostic: its team names who writes it.");
        }
        diagnostic.touch(caller.username(), clock.instant());
        return diagnostic;
    }

    /** To lead it on its way, which changes nothing of what it says. */
    public Diagnostic hold(String slug) {
        return visible(diagnostics.requireForWriting(slug));
    }

    /** Whether the caller may write its parts while it is worked on. */
    public boolean mayEdit(Diagnostic diagnostic) {
        return caller.has(Role.ANSA) || mayEditForTerritory(diagnostic);
    }

    /** Whether the caller speaks for its territory, as one of those whom the team made editors. */
    public boolean mayEditForTerritory(Diagnostic diagnostic) {
        return isOfTerritory(diagnostic) && members.has(diagnostic, caller.username(), Part.EDITOR);
    }

    /** Whether the caller works on it, or may follow the work. */
    public boolean mayRead(Diagnostic diagnostic) {
        return caller.has(Role.ANSA) || isOfTerritory(diagnostic);
    }

    private boolean isOfTerritory(Diagnostic diagnostic) {
        return caller.has(Role.TERRITORY)
                && caller.territories().contains(diagnostic.territory().code());
    }

    private Diagnostic visible(Diagnostic diagnostic) {
        if (!mayRead(diagnostic)) {
            throw new Refusal.NotFound("diagnostic", diagnostic.slug());
        }
        return diagnostic;
    }
}
