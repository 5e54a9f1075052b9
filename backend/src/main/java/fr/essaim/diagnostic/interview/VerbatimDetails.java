package fr.essaim.diagnostic.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verbatim with what is said of its interview to others; {@code quotable} with consent and without names. */
public record VerbatimDetails(
        UUID id,
        UUID interview,
        String publicLabel,
        String text,
        boolean anonymised,
        @Nullable LocalDate consentOn,
        boolean quotable) {

    static VerbatimDetails of(Verbatim verbatim) {
        return new VerbatimDetails(
                verbatim.id(),
                verbatim.interview().id(),
                verbatim.interview().publicLabel(),
                verbatim.text(),
                verbatim.isAnonymised(),
                verbatim.consentOn(),
                verbatim.isQuotable());
    }
}
