package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is at stake, as it follows from findings. */
@Entity
class Issue extends OrderedPart {

    private String title;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> findings;

    protected Issue() {}

    Issue(Diagnostic diagnostic, int place, IssueDraft draft) {
        super(diagnostic, place);
        write(draft);
    }

    final void write(IssueDraft draft) {
        this.title = draft.title();
        this.text = draft.text();
        this.findings = draft.findings().stream().distinct().toList();
    }

    /** A finding is gone. */
    void forget(UUID finding) {
        this.findings = findings.stream().filter(each -> !each.equals(finding)).toList();
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    List<UUID> findings() {
        return findings;
    }
}
