package fr.essaim.territory;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.essaim.shared.error.Refusal;
import fr.essaim.territory.TerritoryDetails.Parts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;

/** The territories of COG 2026, read only. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    public Territory require(TerritoryCode code) {
        return findByIdOptional(code.toString()).orElseThrow(() -> new Refusal.NotFound("territory", code));
    }

    /** The typed code of every territory there is. */
    public List<String> codes() {
        return find("select t.code from Territory t").project(String.class).list();
    }

    /** The région that each département lies in, as typed codes. */
    public Map<String, String> regionsOfDepartments() {
        return getEntityManager()
                .createQuery(
                        "select t.code, p.code from Territory t join t.parents p where t.type = ?1 and p.type = ?2",
                        Object[].class)
                .setParameter(1, TerritoryType.DEPARTMENT)
                .setParameter(2, TerritoryType.REGION)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The territories with these codes, by name; unknown codes have none. */
    public List<TerritoryRef> named(List<String> codes) {
        return list("from Territory t where t.code in ?1 order by t.name", codes).stream()
                .map(TerritoryRef::of)
                .toList();
    }

    /** By code, the départements in which each of these départements, EPCI and communes lies; others have no entry. */
    public Map<String, List<String>> departmentsOf(Collection<String> codes) {
        var departments = new HashMap<String, List<String>>();
        getEntityManager()
                .createQuery("""
                        select t.code, d.code from Territory t left join t.parents d on d.type = :department
                        where t.code in :codes and t.type in :places order by t.code, d.code""", Object[].class)
                .setParameter("department", TerritoryType.DEPARTMENT)
                .setParameter("codes", codes)
                .setParameter("places", List.of(TerritoryType.DEPARTMENT, TerritoryType.EPCI, TerritoryType.COMMUNE))
                .getResultList()
                .forEach(row -> departments
                        .computeIfAbsent((String) row[0], _ -> new ArrayList<>())
                        .add((String) (row[1] == null ? row[0] : row[1])));
        return departments;
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
                        """, Territory.class)
                .setParameter("code", territory.code())
                .getResultStream()
                .map(TerritoryRef::of)
                .sorted(comparing(TerritoryRef::type).thenComparing(TerritoryRef::code))
                .toList();
    }

    /** The régions that this territory lies in, as typed codes. */
    public List<String> regionsOf(Territory territory) {
        return ancestorsOf(territory).stream()
                .filter(ancestor -> ancestor.type() == TerritoryType.REGION)
                .map(TerritoryRef::code)
                .toList();
    }

    /** How many territories of each type lie directly in this one, widest first. */
    List<Parts> partsOf(Territory territory) {
        return find(
                        "select t.type, count(*) from Territory t join t.parents p where p.code = ?1 group by t.type",
                        territory.code())
                .project(Parts.class)
                .stream()
                .sorted(comparing(Parts::type))
                .toList();
    }

    /** The first that are found, best first, with their parents. */
    List<Territory> search(TerritorySearch search, int limit) {
        var codes = find(search.query(), search.parameters())
                .page(0, limit)
                .project(String.class)
                .list();
        var found = list("from Territory t left join fetch t.parents where t.code in ?1", codes).stream()
                .collect(toMap(Territory::code, identity()));
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
