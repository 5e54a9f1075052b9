package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.DiagnosticScope;
import fr.essaim.territory.TerritoryRef;
import java.time.LocalDate;
import java.util.List;

/** What everybody reads of a diagnostic, as it was when it was published; {@code signedOn} is the day the territory agreed. */
public record PublishedContent(
        TerritoryRef territory,
        DiagnosticScope scope,
        List<TerritoryRef> comparisons,
        RestitutionDraft restitution,
        LocalDate signedOn) {}
