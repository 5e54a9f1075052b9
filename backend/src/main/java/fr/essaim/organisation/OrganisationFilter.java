package fr.essaim.organisation;

import java.util.List;

/** Which organisations: with these starts of words in their names or numbers, and of one of these types, if any. */
record OrganisationFilter(String text, List<OrganisationType> types) {}
