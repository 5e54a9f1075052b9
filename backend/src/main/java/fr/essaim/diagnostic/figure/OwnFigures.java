package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class OwnFigures implements PanacheRepositoryBase<OwnFigure, UUID> {

    /** With their documents, by code. */
    List<OwnFigure> of(Diagnostic diagnostic) {
        return list(
                "from OwnFigure f left join fetch f.document where f.diagnostic = ?1 order by f.indicatorCode",
                diagnostic);
    }

    Optional<OwnFigure> of(Diagnostic diagnostic, String code) {
        return find(
                        "from OwnFigure f left join fetch f.document where f.diagnostic = ?1 and f.indicatorCode = ?2",
                        diagnostic,
                        code)
                .singleResultOptional();
    }

    /** The indicators of which there is a figure, not merely the word that there is none. */
    Set<String> available(Diagnostic diagnostic) {
        return find(
                        "select indicatorCode from OwnFigure where diagnostic = ?1 and status = ?2",
                        diagnostic,
                        EntryStatus.AVAILABLE)
                .project(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean restOn(DiagnosticDocument document) {
        return count("document", document) > 0;
    }
}
