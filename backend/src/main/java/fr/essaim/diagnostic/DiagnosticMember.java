package fr.essaim.diagnostic;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who works on a diagnostic, by the account that she signs in with. */
@Entity
public class DiagnosticMember {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    @Personal(of = "account")
    private String account;

    @Personal(of = "account")
    private String name;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column
    @Personal(of = "addedBy")
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private String addedBy;

    @Column
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private Instant addedAt;

    /** What she does. Somebody of the territory writes as an editor only, and in her own territory only. */
    @Schema(name = "MemberPart")
    public enum Part {
        OFFICER,
        EDITOR,
        READER
    }

    protected DiagnosticMember() {}

    public DiagnosticMember(Diagnostic diagnostic, DiagnosticMemberDraft draft, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.account = draft.account().strip();
        this.addedBy = by;
        this.addedAt = at;
        write(draft);
    }

    /** Her account stays: somebody else is another member. */
    final void write(DiagnosticMemberDraft draft) {
        this.name = draft.name();
        this.part = draft.part();
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    Part part() {
        return part;
    }
}
