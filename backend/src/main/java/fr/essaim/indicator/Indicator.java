package fr.essaim.indicator;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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

    /** Adds the next version of its definition. */
    public void define(DefinitionText text) {
        definitions.add(new IndicatorDefinition(definitions.size() + 1, text));
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

    List<IndicatorDefinition> definitions() {
        return definitions;
    }
}
