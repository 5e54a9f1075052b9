package fr.essaim.diagnostic.interview;

import fr.essaim.diagnostic.Diagnostic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What other parts of a diagnostic may know of its interviews. */
@ApplicationScoped
public class Quotations {

    private final Interviews interviews;
    private final Verbatims verbatims;

    Quotations(Interviews interviews, Verbatims verbatims) {
        this.interviews = interviews;
        this.verbatims = verbatims;
    }

    /** Those that were held, in the order of their days. */
    public List<HeldInterview> interviewsOf(Diagnostic diagnostic) {
        return interviews.of(diagnostic).stream()
                .filter(Interview::wasHeld)
                .map(held -> new HeldInterview(held.id(), held.publicLabel(), held.organisation()))
                .toList();
    }

    /** What may be quoted of all that was said. */
    public List<Quotation> of(Diagnostic diagnostic) {
        return verbatims.of(diagnostic).stream()
                .filter(Verbatim::isQuotable)
                .map(said -> new Quotation(said.id(), said.interview().publicLabel(), said.text()))
                .toList();
    }
}
