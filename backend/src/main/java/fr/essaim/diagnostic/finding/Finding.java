package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a diagnostic states, and on what evidence. */
@Entity
class Finding extends OrderedPart {

    private String statement;

    @Enumerated(EnumType.STRING)
    private FindingTheme theme;

    @Enumerated(EnumType.STRING)
    private FindingStrength strength;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvidenceLink> evidence;

    protected Finding() {}

    Finding(Diagnostic diagnostic, int place, FindingDraft draft) {
        super(diagnostic, place);
        write(draft);
    }

    final void write(FindingDraft draft) {
        this.statement = draft.statement();
        this.theme = draft.theme();
        this.strength = draft.strength();
        this.evidence = List.copyOf(draft.evidence());
    }

    /** The same evidence, kept under another key from now on; once, where both were there. */
    void restOn(EvidenceKind kind, String former, String key) {
        if (evidence.stream().anyMatch(link -> link.isOf(kind, former))) {
            var known = evidence.stream().anyMatch(link -> link.isOf(kind, key));
            this.evidence = evidence.stream()
                    .filter(link -> !known || !link.isOf(kind, former))
                    .map(link -> link.isOf(kind, former) ? new EvidenceLink(kind, key, link.note()) : link)
                    .toList();
        }
    }

    String statement() {
        return statement;
    }

    FindingTheme theme() {
        return theme;
    }

    FindingStrength strength() {
        return strength;
    }

    List<EvidenceLink> evidence() {
        return evidence;
    }
}
