package fr.essaim.organisation.contact;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.OrganisationDraft;
import fr.essaim.organisation.OrganisationType;
import fr.essaim.organisation.Organisations;
import fr.essaim.shared.database.Reference;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.shared.time.Period;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts the programme's organisations in place at first start, with contacts who are invented. */
@ApplicationScoped
class DemonstrationOrganisations {

    private static final Logger LOG = Logger.getLogger(DemonstrationOrganisations.class);
    private static final String FILE = "demo/organisations.json";
    private static final int DAYS_KEPT = 730;

    private final boolean wanted;
    private final Organisations organisations;
    private final Contacts contacts;
    private final ObjectMapper json;
    private final Clock clock;

    /** An organisation as the file has it; {@code after} is the name of the one it follows, which comes before it. */
    record Told(
            String name,
            @Nullable String shortName,
            @Nullable String legalForm,
            @Nullable String siren,
            @Nullable String siret,
            @Nullable String code,
            List<OrganisationType> types,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String after,
            boolean illustrative,
            List<ToldContact> contacts) {

        OrganisationDraft draft() {
            return new OrganisationDraft(
                    name,
                    shortName,
                    legalForm,
                    siren,
                    siret,
                    code,
                    types,
                    null,
                    validFrom,
                    validTo,
                    null,
                    illustrative);
        }
    }

    /**
     * Somebody to talk to, as the file has her; {@code daysLeft} until she is erased, if soon; {@code consentedDaysAgo}
     * if she consented.
     */
    record ToldContact(
            String firstName,
            String lastName,
            String role,
            String email,
            @Nullable String phone,
            @Nullable Integer daysLeft,
            @Nullable Integer consentedDaysAgo) {

        ContactDraft draft(LocalDate today) {
            return new ContactDraft(
                    firstName,
                    lastName,
                    email,
                    phone,
                    role,
                    null,
                    consentedDaysAgo == null ? LegalBasis.LEGITIMATE_INTEREST : LegalBasis.CONSENT,
                    consentedDaysAgo == null ? null : today.minusDays(consentedDaysAgo),
                    null,
                    true);
        }
    }

    DemonstrationOrganisations(
            @ConfigProperty(name = "essaim.demonstration-portfolio") boolean wanted,
            Organisations organisations,
            Contacts contacts,
            ObjectMapper json,
            Clock clock) {
        this.wanted = wanted;
        this.organisations = organisations;
        this.contacts = contacts;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes @Priority(Reference.ORGANISATIONS) StartupEvent start) throws IOException {
        if (!wanted || organisations.count() > 0) {
            return;
        }
        try (var file = Reference.open(FILE)) {
            json.readValue(file, new TypeReference<List<Told>>() {}).forEach(this::load);
        }
        LOG.info("The demonstration's organisations are in place");
    }

    private void load(Told told) {
        var organisation =
                new Organisation(told.draft(), told.after() == null ? null : organisations.named(told.after()));
        organisations.persist(organisation);
        var today = LocalDate.now(clock.withZone(Period.CIVIL_TIME));
        told.contacts()
                .forEach(contact -> contacts.persist(new Contact(
                        organisation,
                        contact.draft(today),
                        today.plusDays(Objects.requireNonNullElse(contact.daysLeft(), DAYS_KEPT)),
                        clock.instant())));
    }
}
