package fr.essaim.diagnostic.interview;

import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was talked to in an interview, whose id it has. When the row goes, the key of what the trail keeps of her goes too. */
@Entity
class Interviewee {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // SQL alone asks for it
    private Diagnostic diagnostic;

    @Personal(of = Personal.ITSELF)
    private String name;

    @Personal(of = Personal.ITSELF)
    private @Nullable String role;

    protected Interviewee() {}

    Interviewee(Interview interview, IntervieweeDraft draft) {
        this.id = interview.id();
        this.diagnostic = interview.diagnostic();
        write(draft);
    }

    final void write(IntervieweeDraft draft) {
        this.name = draft.name();
        this.role = draft.role();
    }

    String name() {
        return name;
    }

    @Nullable
    String role() {
        return role;
    }
}
