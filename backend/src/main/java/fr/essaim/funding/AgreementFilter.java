package fr.essaim.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements; what is absent or empty does not narrow. {@code funder} and {@code beneficiary} are met by what those
 * signed that they follow, {@code project} is a slug, {@code year} that of the signature.
 */
record AgreementFilter(
        String text,
        @Nullable UUID funder,
        @Nullable UUID beneficiary,
        @Nullable FundingScope scope,
        @Nullable String project,
        @Nullable Integer year,
        @Nullable AgreementState state) {}
