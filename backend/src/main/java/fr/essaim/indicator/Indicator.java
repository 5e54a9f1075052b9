package fr.essaim.indicator;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An indicator of the catalogue: a stable code and its definitions over time. */
@Entity
public class Indicator {

    @Id
    private String code;

    @Column(name = "indicator_group")
    @Enumerated(EnumType.STRING)
    private IndicatorGroup group;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "indicator_code", nullable = false, updatable = false)
    @OrderBy("version")
    private List<IndicatorDefinition> definitions = new ArrayList<>();

    protected Indicator() {}

    public Indicator(String code, IndicatorGroup group) {
        this.code = code;
        this.group = group;
    }

    /** Says for the first time what it means. */
    public void define(DefinitionText text) {
        definitions.add(new IndicatorDefinition(1, text, null, null));
    }

    /**
     * Says what it means from a later day on, and why. Refuses a day that is not after the latest version's or has yet
     * to come, and words that change nothing.
     */
    IndicatorDefinition revise(DefinitionRevision revision, Instant now) {
        var text = revision.text();
        var current = definition().text();
        if (text.equals(current.validFrom(text.validFrom()))) {
            throw new Refusal.Conflict("This says what version %d says: there is nothing to revise."
                    .formatted(definition().version()));
        }
        if (!text.validFrom().isAfter(current.validFrom())) {
            throw validFrom("Version %d is valid from %s: the next one begins later."
                    .formatted(definition().version(), current.validFrom()));
        }
        if (text.validFrom().isAfter(LocalDate.ofInstant(now, Period.CIVIL_TIME))) {
            throw validFrom("A version begins today at the latest: it is in force as soon as it is written.");
        }
        var next = new IndicatorDefinition(definitions.size() + 1, text, revision.reason(), now);
        definitions.add(next);
        return next;
    }

    private static Refusal validFrom(String message) {
        return new Refusal.Invalid(FieldError.pointer("/text/validFrom", "valid-from-out-of-order", message));
    }

    public String code() {
        return code;
    }

    public IndicatorGroup group() {
        return group;
    }

    /** The definition in force: the latest version. */
    public IndicatorDefinition definition() {
        return definitions.getLast();
    }

    /** The version by which a figure about this period is measured: the latest that was valid at its end. */
    public IndicatorDefinition definitionFor(Period period) {
        return definitions.reversed().stream()
                .filter(definition -> !definition.text().validFrom().isAfter(period.end()))
                .findFirst()
                .orElseGet(definitions::getFirst);
    }

    public IndicatorDefinition definition(int version) {
        return definitions.get(version - 1);
    }

    List<IndicatorDefinition> definitions() {
        return definitions;
    }
}
