package fr.essaim.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of an indicator's definition; a new one when formula, unit or field changes. */
@Entity
public class IndicatorDefinition {

    @Id
    private UUID id;

    private int version;

    @Embedded
    private DefinitionText text;

    private @Nullable String reason;
    private @Nullable Instant decidedAt;

    protected IndicatorDefinition() {}

    IndicatorDefinition(int version, DefinitionText text, @Nullable String reason, @Nullable Instant decidedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.version = version;
        this.text = text;
        this.reason = reason;
        this.decidedAt = decidedAt;
    }

    public int version() {
        return version;
    }

    /** Why it replaced the one before; the first replaced none. */
    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    public DefinitionText text() {
        return text;
    }
}
