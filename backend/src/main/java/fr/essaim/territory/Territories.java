package fr.essaim.territory;

import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.text.Folding;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The territories of COG 2026, read only. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    private static final String WIDEST_FIRST = """
            case t.type when COUNTRY then 1 when REGION then 3 when DEPARTMENT then 2 when EPCI then 4 else 5 end""";

    public Territory require(TerritoryCode code) {
        return findByIdOptional(code.toString()).orElseThrow(() -> new Refusal.NotFound("territory", code));
    }

    /** The typed code of every territory there is. */
    public List<String> codes() {
        return find("select t.code from Territory t").project(String.class).list();
    }

    /** The territories with these codes; unknown codes have none. */
    public List<TerritoryRef> named(List<String> codes) {
        return list("from Territory t where t.code in ?1 order by t.name", codes).stream()
                .map(TerritoryRef::of)
                .toList();
    }

    /**
     * Those whose name or code has, for every word searched, a word that starts with it; an exact name first, then by
     * type and population.
     */
    List<Territory> search(String text, @Nullable TerritoryType type, @Nullable TerritoryCode parent, int limit) {
        var where = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>(Map.of("exact", Folding.fold(text)));
        var words = Folding.words(text);
        for (int i = 0; i < words.size(); i++) {
            where.add("t.searchText like :word" + i);
            parameters.put("word" + i, "% " + words.get(i) + "%");
        }
        if (type != null) {
            where.add("t.type = :type");
            parameters.put("type", type);
        }
        if (parent != null) {
            where.add(":parent in (select p.code from t.parents p)");
            parameters.put("parent", parent.toString());
        }
        var codes = find(
                        "select t.code from Territory t where " + String.join(" and ", where)
                                + " order by case when t.searchText like concat(' ', :exact, ' |%') then 0 else 1 end, "
                                + (words.isEmpty() ? "" : WIDEST_FIRST + ", t.population desc nulls last, ")
                                + "t.searchText, t.code",
                        parameters)
                .page(0, limit)
                .project(String.class)
                .list();
        return inOrder(codes);
    }

    /** Every territory that this one lies in, through every parent, widest first. */
    public List<TerritoryRef> ancestorsOf(Territory territory) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with recursive up (code) as (
                            select parent_code from territory_parent where child_code = :code
                            union
                            select parent_code from territory_parent join up on child_code = up.code)
                        select t.* from territory t join up using (code)
                        order by array_position(array['COUNTRY', 'REGION', 'DEPARTMENT', 'EPCI'], t.type), t.code
                        """, Territory.class)
                .setParameter("code", territory.code())
                .getResultStream()
                .map(TerritoryRef::of)
                .toList();
    }

    List<TerritoryDetails.Parts> partsOf(Territory territory) {
        return find("""
                        select t.type, count(*) from Territory t where ?1 in (select p.code from t.parents p)
                        group by t.type order by t.type""", territory.code()).project(TerritoryDetails.Parts.class).list();
    }

    private List<Territory> inOrder(List<String> codes) {
        var territories = list("from Territory t left join fetch t.parents where t.code in ?1", codes);
        return territories.stream()
                .sorted((a, b) -> Integer.compare(codes.indexOf(a.code()), codes.indexOf(b.code())))
                .toList();
    }
}
