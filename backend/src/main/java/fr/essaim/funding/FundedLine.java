package fr.essaim.funding;

import fr.essaim.funding.FundingBook.Entry;
import fr.essaim.territory.TerritoryRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line, in euros, with what it is for and the agreement that it is of. */
public record FundedLine(
        UUID id,
        UUID agreementId,
        String reference,
        String title,
        FunderRef funder,
        FundingScope scope,
        @Nullable FundedProject project,
        @Nullable TerritoryRef territory,
        BigDecimal amount,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean illustrative) {

    static FundedLine of(Entry entry) {
        var line = entry.line();
        return new FundedLine(
                line.id(),
                entry.agreement(),
                entry.reference(),
                entry.title(),
                entry.funder(),
                line.scope(),
                line.project(),
                line.territory(),
                line.amount(),
                entry.startsOn(),
                entry.endsOn(),
                entry.illustrative());
    }
}
