package fr.essaim.funding;

import fr.essaim.organisation.OrganisationRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funder as it was called when it signed, by its short name where it has one; {@code today} is who goes on with it,
 * where that is another.
 */
public record FunderRef(UUID id, String name, @Nullable OrganisationRef today) {

    static FunderRef of(UUID id, String name, UUID today, String todayName) {
        return new FunderRef(id, name, today.equals(id) ? null : new OrganisationRef(today, todayName));
    }

    /** Who goes on with it, or itself. */
    OrganisationRef asToday() {
        return today == null ? new OrganisationRef(id, name) : today;
    }
}
