package fr.essaim.organisation;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class OrganisationService {

    private final Organisations organisations;
    private final Successions successions;
    private final Readership readership;
    private final DataSource database;
    private final ETags etags;

    OrganisationService(
            Organisations organisations,
            Successions successions,
            Readership readership,
            DataSource database,
            ETags etags) {
        this.organisations = organisations;
        this.successions = successions;
        this.readership = readership;
        this.database = database;
        this.etags = etags;
    }

    OrganisationDetails get(UUID id) {
        if (readership.limits().filter(ids -> !ids.contains(id)).isPresent()) {
            throw Organisations.notFound(id);
        }
        return details(organisations.require(id));
    }

    OrganisationDetails add(OrganisationDraft draft) {
        var organisation = new Organisation(draft, null);
        organisation.write(draft, checked(draft, organisation.id()));
        organisations.persist(organisation);
        return details(organisation);
    }

    OrganisationDetails change(UUID id, @Nullable String ifMatch, OrganisationDraft draft) {
        var organisation = organisations.requireForWriting(id);
        etags.require(ifMatch, details(organisation));
        var target = organisation.mergedInto();
        if (target != null) {
            throw new Refusal.Conflict("This one is a duplicate of %s: change that one.".formatted(target.name()));
        }
        organisation.write(draft, checked(draft, id));
        return details(organisation);
    }

    private OrganisationDetails details(Organisation organisation) {
        organisations.flush();
        return OrganisationDetails.of(organisation, successions.of(organisation.id()));
    }

    /** Refuses all that is wrong at once; returns the one that it follows. */
    private @Nullable Organisation checked(OrganisationDraft draft, UUID id) {
        var errors = new ArrayList<>(numberErrors(draft));
        if (draft.code() != null && organisations.isTaken(draft.code(), id)) {
            errors.add(FieldError.pointer("/code", "duplicate", "Another organisation has this code."));
        }
        if (draft.validFrom() != null
                && draft.validTo() != null
                && draft.validTo().isCertainlyBefore(draft.validFrom())) {
            errors.add(FieldError.pointer("/validTo", "date-too-early", "It ends before it begins."));
        }
        var before = draft.successorOf();
        var predecessor = before == null ? null : organisations.current(before).orElse(null);
        if (before != null && predecessor == null) {
            errors.add(FieldError.pointer("/successorOf", "organisation-unknown", "There is no such organisation."));
        }
        if (predecessor != null && wouldTurnInACircle(predecessor.id(), id)) {
            errors.add(FieldError.pointer(
                    "/successorOf", "succession-circle", "It cannot follow itself, nor one that follows it."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return predecessor;
    }

    private static List<FieldError> numberErrors(OrganisationDraft draft) {
        var errors = new ArrayList<FieldError>();
        var siren = draft.siren();
        var siret = draft.siret();
        if (siren != null && !BusinessNumbers.isSiren(siren)) {
            errors.add(FieldError.pointer(
                    "/siren", "siren-invalid", "A SIREN has nine digits, and the last one checks the others."));
        }
        if (siret != null && !BusinessNumbers.isSiret(siret)) {
            errors.add(FieldError.pointer(
                    "/siret", "siret-invalid", "A SIRET has fourteen digits, and the last one checks the others."));
        } else if (siret != null && siren != null && !siret.startsWith(siren)) {
            errors.add(FieldError.pointer(
                    "/siret", "siret-of-another", "This is an establishment of another SIREN: they begin alike."));
        }
        return errors;
    }

    /** Whoever says who follows whom takes turns: two that are right alone could make a circle together. */
    private boolean wouldTurnInACircle(UUID predecessor, UUID id) {
        try (var connection = database.getConnection()) {
            Sql.query(connection, "select pg_advisory_xact_lock(hashtext('succession'))", _ -> "");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return predecessor.equals(id)
                || successions.of(id).stream()
                        .anyMatch(step -> step.id().equals(predecessor) && step.place() == SuccessionStep.Place.LATER);
    }
}
