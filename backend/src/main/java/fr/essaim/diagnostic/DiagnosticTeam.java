package fr.essaim.diagnostic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who works on a diagnostic, for parts that tell them something. */
@ApplicationScoped
public class DiagnosticTeam {

    private final DiagnosticMembers members;

    DiagnosticTeam(DiagnosticMembers members) {
        this.members = members;
    }

    public List<String> accounts(Diagnostic diagnostic) {
        return members.of(diagnostic).stream().map(DiagnosticMember::account).toList();
    }
}
