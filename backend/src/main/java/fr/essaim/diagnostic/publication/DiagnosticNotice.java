package fr.essaim.diagnostic.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** A publication that somebody wanted to know of and has not read yet. */
@Entity
class DiagnosticNotice {

    @Id
    @SuppressWarnings("UnusedVariable") // sorts them by time
    private UUID id;

    @Column
    @Personal(of = "account")
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private String account;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    @Column
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Instant noticedAt;

    protected DiagnosticNotice() {}

    DiagnosticNotice(String account, Diagnostic diagnostic, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.account = account;
        this.diagnostic = diagnostic;
        this.noticedAt = at;
    }
}
