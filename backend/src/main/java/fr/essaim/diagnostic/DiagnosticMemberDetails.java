package fr.essaim.diagnostic;

import java.util.UUID;

/** A member of a diagnostic's team. */
public record DiagnosticMemberDetails(UUID id, String account, String name, DiagnosticMember.Part part) {

    static DiagnosticMemberDetails of(DiagnosticMember member) {
        return new DiagnosticMemberDetails(member.id(), member.account(), member.name(), member.part());
    }
}
