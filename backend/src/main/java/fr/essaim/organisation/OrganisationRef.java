package fr.essaim.organisation;

import java.util.UUID;

/** An organisation as other things name it. */
public record OrganisationRef(UUID id, String name) {

    public static OrganisationRef of(Organisation organisation) {
        return new OrganisationRef(organisation.id(), organisation.name());
    }
}
