package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Gathers what everybody will read of a diagnostic, from all of its parts. */
@ApplicationScoped
class PublishedContents {

    private final Territories territories;
    private final Restitutions restitutions;
    private final SignOffs signOffs;

    PublishedContents(Territories territories, Restitutions restitutions, SignOffs signOffs) {
        this.territories = territories;
        this.restitutions = restitutions;
        this.signOffs = signOffs;
    }

    /** Of one that may be published: its restitution was held, and its territory has signed. */
    PublishedContent of(Diagnostic diagnostic) {
        return new PublishedContent(
                TerritoryRef.of(diagnostic.territory()),
                diagnostic.scope(),
                territories.named(diagnostic.comparisons()),
                restitutions.of(diagnostic).orElseThrow().told(),
                LocalDate.ofInstant(signOffs.lastOf(diagnostic).orElseThrow().signedAt(), Period.CIVIL_TIME));
    }
}
