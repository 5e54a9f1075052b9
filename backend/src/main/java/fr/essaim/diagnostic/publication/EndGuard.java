package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.StageGuard;
import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Findings are told back before they are finished, and agreed to before everybody reads them. */
@ApplicationScoped
class EndGuard implements StageGuard {

    private final Restitutions restitutions;
    private final SignOffs signOffs;
    private final SuppressionChecks checks;

    EndGuard(Restitutions restitutions, SignOffs signOffs, SuppressionChecks checks) {
        this.restitutions = restitutions;
        this.signOffs = signOffs;
        this.checks = checks;
    }

    @Override
    public Stream<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage stage) {
        return switch (stage) {
            case FINALISING ->
                restitutions.of(diagnostic).isPresent()
                        ? Stream.empty()
                        : unmet(
                                "restitution-missing",
                                "Record the session at which findings were told back, once held.");
            case PUBLISHED -> Stream.concat(signOff(diagnostic), suppression(diagnostic));
            default -> Stream.empty();
        };
    }

    private Stream<Unmet> signOff(Diagnostic diagnostic) {
        var last = signOffs.lastOf(diagnostic);
        if (last.isEmpty()) {
            return unmet("sign-off-missing", "The territory has to sign off: an editor of its team does.");
        }
        return last.get().isOfWhatItSays()
                ? Stream.empty()
                : unmet("sign-off-outdated", "Something has changed since the territory signed off: it signs again.");
    }

    private Stream<Unmet> suppression(Diagnostic diagnostic) {
        return checks.lastOf(diagnostic).filter(SuppressionSeen::isOfWhatItSays).isPresent()
                ? Stream.empty()
                : unmet(
                        "suppression-unchecked",
                        "Check which figures statistical secrecy withholds from everybody else.");
    }

    private static Stream<Unmet> unmet(String code, String message) {
        return Stream.of(new Unmet(code, message, false));
    }
}
