package fr.essaim.project;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.OrganisationHolder;
import fr.essaim.organisation.PublicOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What organisations are to projects: their sponsors. What is published names them as they were, and stays so. */
@ApplicationScoped
class SponsorHolder implements OrganisationHolder, PublicOrganisations {

    private final Projects projects;
    private final PublishedSheets sheets;

    SponsorHolder(Projects projects, PublishedSheets sheets) {
        this.projects = projects;
        this.sheets = sheets;
    }

    @Override
    public void move(Organisation duplicate, Organisation into) {
        projects.sponsoredBy(duplicate).forEach(project -> project.beSponsoredBy(into));
    }

    @Override
    public Set<UUID> named() {
        return sheets.sponsors().stream().collect(toUnmodifiableSet());
    }
}
