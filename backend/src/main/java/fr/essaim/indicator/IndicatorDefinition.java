package fr.essaim.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One version of an indicator's definition; a new one when formula, unit or field changes. */
@Entity
public class IndicatorDefinition {

    @Id
    private UUID id;

    private int version;

    @Embedded
    private DefinitionText text;

    protected IndicatorDefinition() {}

    IndicatorDefinition(int version, DefinitionText text) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.version = version;
        this.text = text;
    }

    public int version() {
        return version;
    }

    public DefinitionText text() {
        return text;
    }
}
