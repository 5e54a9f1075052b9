package fr.essaim.diagnostic;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the team of a diagnostic, which is none of its content: who signed off need not sign again. */
@ApplicationScoped
@Transactional
class DiagnosticMemberService {

    private final DiagnosticAccess access;
    private final DiagnosticMembers members;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    DiagnosticMemberService(
            DiagnosticAccess access, DiagnosticMembers members, Caller caller, ETags etags, Clock clock) {
        this.access = access;
        this.members = members;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<DiagnosticMemberDetails> list(String slug) {
        return members.of(access.read(slug)).stream()
                .map(DiagnosticMemberDetails::of)
                .toList();
    }

    DiagnosticMemberDetails get(String slug, UUID id) {
        return DiagnosticMemberDetails.of(members.require(access.read(slug), id));
    }

    DiagnosticMemberDetails add(String slug, DiagnosticMemberDraft draft) {
        var diagnostic = access.hold(slug);
        if (members.has(diagnostic, draft.account().strip())) {
            throw new Refusal.Conflict("Somebody with this account is in the team: change what she does.");
        }
        var member = new DiagnosticMember(diagnostic, draft, caller.username(), clock.instant());
        members.persist(member);
        return DiagnosticMemberDetails.of(member);
    }

    DiagnosticMemberDetails change(String slug, UUID id, @Nullable String ifMatch, DiagnosticMemberDraft draft) {
        var member = seen(slug, id, ifMatch);
        if (!member.account().equals(draft.account().strip())) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/account", "account-fixed", "Another account is another member: add her, and take this one out."));
        }
        member.write(draft);
        return DiagnosticMemberDetails.of(member);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        members.delete(seen(slug, id, ifMatch));
    }

    private DiagnosticMember seen(String slug, UUID id, @Nullable String ifMatch) {
        var member = members.require(access.hold(slug), id);
        etags.require(ifMatch, DiagnosticMemberDetails.of(member));
        return member;
    }
}
