package fr.essaim.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.organisation.Organisations;
import fr.essaim.shared.database.Reference;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts agreements with the programme's backers in place at first start: the funders are real, the amounts are not. */
@ApplicationScoped
class DemonstrationFunding {

    private static final Logger LOG = Logger.getLogger(DemonstrationFunding.class);
    private static final String FILE = "demo/funding.json";
    private static final String OFFICER = "claire.morel@ansa.example.org";

    private final boolean wanted;
    private final FundingAgreements agreements;
    private final FundingPayments payments;
    private final AgreementParties parties;
    private final LineWriter lines;
    private final Organisations organisations;
    private final ObjectMapper json;
    private final Clock clock;

    /** An agreement as the file has it; its parties are names, and without {@code beneficiary} it is Ansa's. */
    record Told(
            String reference,
            String title,
            String funder,
            @Nullable String beneficiary,
            BigDecimal amount,
            LocalDate signedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            AidNature nature,
            @Nullable String scheme,
            List<LineDraft> lines,
            List<PaymentDraft> payments) {}

    DemonstrationFunding(
            @ConfigProperty(name = "essaim.demonstration-portfolio") boolean wanted,
            FundingAgreements agreements,
            FundingPayments payments,
            AgreementParties parties,
            LineWriter lines,
            Organisations organisations,
            ObjectMapper json,
            Clock clock) {
        this.wanted = wanted;
        this.agreements = agreements;
        this.payments = payments;
        this.parties = parties;
        this.lines = lines;
        this.organisations = organisations;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes @Priority(Reference.FUNDING) StartupEvent start) throws IOException {
        if (!wanted || agreements.count() > 0) {
            return;
        }
        try (var file = Reference.open(FILE)) {
            json.readValue(file, new TypeReference<List<Told>>() {}).forEach(this::load);
        }
        LOG.info("The demonstration's agreements are in place");
    }

    private void load(Told told) {
        var draft = new AgreementDraft(
                told.reference(),
                told.title(),
                organisations.named(told.funder()).id(),
                told.beneficiary() == null
                        ? null
                        : organisations.named(told.beneficiary()).id(),
                told.amount(),
                told.signedOn(),
                told.startsOn(),
                told.endsOn(),
                told.nature(),
                null,
                null,
                false,
                told.scheme(),
                true,
                told.lines());
        var signed = parties.of(draft);
        var agreement = new FundingAgreement(draft, signed.funder(), signed.beneficiary(), OFFICER, clock.instant());
        agreements.persist(agreement);
        lines.write(agreement, lines.purposes(draft));
        told.payments().forEach(payment -> payments.persist(new FundingPayment(agreement, payment)));
    }
}
