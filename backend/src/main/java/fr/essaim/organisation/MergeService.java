package fr.essaim.organisation;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds organisations that were entered twice, and makes one of two. */
@ApplicationScoped
@Transactional
class MergeService {

    private final Organisations organisations;
    private final Successions successions;
    private final Duplicates duplicates;
    private final List<OrganisationHolder> holders;

    MergeService(
            Organisations organisations,
            Successions successions,
            Duplicates duplicates,
            @All List<OrganisationHolder> holders) {
        this.organisations = organisations;
        this.successions = successions;
        this.duplicates = duplicates;
        this.holders = holders;
    }

    List<DuplicatePair> pairs() {
        return duplicates.pairs();
    }

    /** All that refers to the duplicate refers to the other one from now on; its own address leads there. */
    OrganisationDetails merge(UUID id, UUID into) {
        // In one order for everybody: two merges at once wait for one another, and never both
        Stream.of(id, into).sorted().forEach(organisations::lock);
        var duplicate = organisations.requireForWriting(id);
        var other = target(id, into);
        if (duplicate.mergedInto() != null) {
            throw new Refusal.Conflict("This one has been merged already.");
        }
        if (successions.of(id).stream().anyMatch(step -> step.id().equals(into))) {
            throw new Refusal.Conflict("One of them followed the other: they are a succession, and no duplicates.");
        }
        if (duplicate.code() != null && other.code() != null) {
            throw new Refusal.Conflict("Both have a code that accounts of funders carry: take one of them away first.");
        }
        organisations.successorsOf(duplicate).forEach(successor -> successor.follow(other));
        organisations.mergedInto(duplicate).forEach(earlier -> earlier.pointTo(other));
        holders.forEach(holder -> holder.move(duplicate, other));
        other.take(duplicate);
        var code = duplicate.mergeInto(other);
        organisations.flush(); // the code is free before it is taken, in the database's eyes too
        if (code != null) {
            other.beKnownAs(code);
            organisations.flush();
        }
        return OrganisationDetails.of(other, successions.of(into));
    }

    private Organisation target(UUID id, UUID into) {
        var other = organisations.findByIdOptional(into).orElse(null);
        if (other == null || other.mergedInto() != null || into.equals(id)) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/into", "organisation-unknown", "Name another organisation that is no duplicate itself."));
        }
        return other;
    }
}
