package fr.essaim.funding;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.project.Project;
import fr.essaim.territory.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a part of an agreement's amount is for; it stays the same line as long as it is for the same thing. */
@Entity
public class FundingLine {

    /** What makes two lines of one agreement the same. */
    record Purpose(
            FundingScope scope,
            @Nullable UUID project,
            @Nullable String territory) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private FundingAgreement agreement;

    @Enumerated(EnumType.STRING)
    private FundingScope scope;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "territory_code")
    private @Nullable Territory territory;

    @Column // SQL alone asks for it
    private BigDecimal amount;

    protected FundingLine() {}

    FundingLine(
            FundingAgreement agreement,
            FundingScope scope,
            @Nullable Project project,
            @Nullable Territory territory,
            BigDecimal amount) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.agreement = agreement;
        this.scope = scope;
        this.project = project;
        this.territory = territory;
        this.amount = Money.of(amount);
    }

    void amountTo(BigDecimal changed) {
        this.amount = Money.of(changed);
    }

    Purpose purpose() {
        return new Purpose(scope, project == null ? null : project.id(), territory == null ? null : territory.code());
    }
}
