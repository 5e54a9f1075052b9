package fr.essaim.diagnostic.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody of Ansa has seen which of a diagnostic's figures everybody else will not read, as it stands. */
@Entity
@Table(name = "diagnostic_suppression_check")
class SuppressionSeen {

    @Id
    @SuppressWarnings("UnusedVariable") // sorts them by time
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Diagnostic diagnostic;

    private int revision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> withheld;

    @Personal(of = "checkedBy")
    private String checkedBy;

    private Instant checkedAt;

    protected SuppressionSeen() {}

    SuppressionSeen(Diagnostic diagnostic, List<String> withheld, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.revision = diagnostic.revision();
        this.withheld = List.copyOf(withheld);
        this.checkedBy = by;
        this.checkedAt = at;
    }

    boolean isOfWhatItSays() {
        return revision == diagnostic.revision();
    }

    List<String> withheld() {
        return withheld;
    }

    String checkedBy() {
        return checkedBy;
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
