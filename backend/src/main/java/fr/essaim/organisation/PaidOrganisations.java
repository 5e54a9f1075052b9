package fr.essaim.organisation;

import java.util.Set;
import java.util.UUID;

/** Whom agreements pay, as far as the caller reads them: a funder knows whom she pays. */
public interface PaidOrganisations {

    Set<UUID> ofCaller();
}
