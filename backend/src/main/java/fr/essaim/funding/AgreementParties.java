package fr.essaim.funding;

import static java.util.stream.Collectors.joining;

import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.Organisations;
import fr.essaim.organisation.SuccessionStep;
import fr.essaim.organisation.SuccessionStep.Place;
import fr.essaim.organisation.Successions;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;

/** Who signs an agreement: who gives, and who is given to. */
@ApplicationScoped
class AgreementParties {

    /** The two of one agreement. */
    record Parties(Organisation funder, Organisation beneficiary) {}

    private static final String ANSA = "ANSA";

    private final Organisations organisations;
    private final Successions successions;

    AgreementParties(Organisations organisations, Successions successions) {
        this.organisations = organisations;
        this.successions = successions;
    }

    /** Until the transaction ends nobody else writes an agreement of this funder: its references stay its own. */
    Parties of(AgreementDraft draft) {
        if (draft.endsOn().isBefore(draft.startsOn())) {
            throw new Refusal.Invalid(
                    FieldError.pointer("/endsOn", "period-reversed", "The period ends on or after the day it starts."));
        }
        var funder = named("/funder", draft.funder());
        organisations.getEntityManager().lock(funder, LockModeType.PESSIMISTIC_WRITE);
        var beneficiary = draft.beneficiary() == null ? ansa() : named("/beneficiary", draft.beneficiary());
        if (beneficiary.id().equals(funder.id())) {
            throw new Refusal.Invalid(
                    FieldError.pointer("/beneficiary", "funds-itself", "Nobody funds itself: name who is paid."));
        }
        requireThere("/funder", funder, draft.signedOn());
        requireThere("/beneficiary", beneficiary, draft.signedOn());
        return new Parties(funder, beneficiary);
    }

    /** Who signed under another name is named by it: what the CGET signed is not the ANCT's signature. */
    private void requireThere(String pointer, Organisation party, LocalDate signedOn) {
        var line = successions.of(party.id());
        if (line.stream().anyMatch(step -> step.place() == Place.ITSELF && !step.mayHaveExistedOn(signedOn))) {
            var then = line.stream()
                    .filter(step -> step.place() != Place.ITSELF && step.mayHaveExistedOn(signedOn))
                    .map(SuccessionStep::name)
                    .collect(joining(" or "));
            throw new Refusal.Invalid(FieldError.pointer(
                    pointer,
                    "party-of-another-time",
                    "%s did not exist on %s: name %s."
                            .formatted(party.name(), signedOn, then.isEmpty() ? "who signed then" : then)));
        }
    }

    private Organisation named(String pointer, UUID id) {
        return organisations
                .current(id)
                .orElseThrow(() -> new Refusal.Invalid(FieldError.pointer(
                        pointer, "organisation-unknown", "There is no such organisation: add it first.")));
    }

    private Organisation ansa() {
        return organisations
                .find("code", ANSA)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.Invalid(FieldError.pointer(
                        "/beneficiary", "beneficiary-missing", "Say who is paid: no organisation has the code ANSA.")));
    }
}
