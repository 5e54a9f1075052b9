package fr.essaim.organisation;

import java.util.Set;
import java.util.UUID;

/** A feature that publishes things which name organisations: everybody may know of these. */
public interface PublicOrganisations {

    Set<UUID> named();
}
