package fr.essaim.funding;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement with its lines and payments; who changed it last is for Ansa's team to know. */
public record AgreementDetails(
        UUID id,
        AgreementSummary agreement,
        AidNature nature,
        @Nullable String conditions,
        @Nullable String decisionReference,
        boolean euNotified,
        @Nullable String scheme,
        List<LineDetails> lines,
        List<PaymentDetails> payments,
        Instant updatedAt,
        @Nullable Person updatedBy) {}
