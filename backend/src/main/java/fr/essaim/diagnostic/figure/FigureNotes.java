package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FigureNotes implements PanacheRepositoryBase<FigureNote, UUID> {

    List<FigureNote> of(Diagnostic diagnostic) {
        return list("diagnostic = ?1 order by indicatorCode", diagnostic);
    }

    Optional<FigureNote> of(Diagnostic diagnostic, String code) {
        return find("diagnostic = ?1 and indicatorCode = ?2", diagnostic, code).singleResultOptional();
    }
}
