package fr.essaim.diagnostic.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.territory.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** Somebody wants to know when a diagnostic of a territory is published. */
@Entity
class DiagnosticSubscription {

    @Id
    private UUID id;

    @Personal(of = "account")
    private String account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    @Column
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private Instant since;

    protected DiagnosticSubscription() {}

    DiagnosticSubscription(String account, Territory territory, Instant since) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.account = account;
        this.territory = territory;
        this.since = since;
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    Territory territory() {
        return territory;
    }
}
