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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The territory agrees to a diagnostic as it stands; it no longer does once something of it has changed. */
@Entity
@Table(name = "diagnostic_sign_off")
class SignOff {

    @Id
    @SuppressWarnings("UnusedVariable") // sorts them by time
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Diagnostic diagnostic;

    private int revision;
    private @Nullable String comment;

    @Personal(of = "signedBy")
    private String signedBy;

    private Instant signedAt;

    protected SignOff() {}

    SignOff(Diagnostic diagnostic, @Nullable String comment, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.revision = diagnostic.revision();
        this.comment = comment;
        this.signedBy = by;
        this.signedAt = at;
    }

    boolean isOfWhatItSays() {
        return revision == diagnostic.revision();
    }

    @Nullable
    String comment() {
        return comment;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }
}
