package fr.essaim.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A territory of COG 2026. It may lie in several others: 89 EPCI straddle départements, a commune has its département
 * and its EPCI; the first parent is the main one.
 */
@Entity
@Immutable
public class Territory {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private TerritoryType type;

    private String officialCode;

    private String name;

    private String searchText;

    private @Nullable Integer population;

    private @Nullable Integer populationYear;

    @ManyToMany
    @OrderColumn(name = "position")
    @JoinTable(
            name = "territory_parent",
            joinColumns = @JoinColumn(name = "child_code"),
            inverseJoinColumns = @JoinColumn(name = "parent_code"))
    private List<Territory> parents = new ArrayList<>();

    protected Territory() {}

    public String code() {
        return code;
    }

    public TerritoryType type() {
        return type;
    }

    public String name() {
        return name;
    }

    String officialCode() {
        return officialCode;
    }

    @Nullable
    Population population() {
        return population == null || populationYear == null ? null : new Population(population, populationYear);
    }

    List<Territory> parents() {
        return parents;
    }
}
