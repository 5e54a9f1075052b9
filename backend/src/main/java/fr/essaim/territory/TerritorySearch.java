package fr.essaim.territory;

import fr.essaim.shared.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words that a name or code has at the start of one of its own; a type; a territory to lie
 * in; codes, one of which it has. The exact name comes first, then by type, then names that start as was typed, then the most populated.
 */
record TerritorySearch(
        String text, @Nullable TerritoryType type, @Nullable TerritoryCode parent, List<TerritoryCode> codes) {

    private static final String BEST_FIRST = """
            case when t.searchText like concat(' ', :typed, ' |%') then 0 else 1 end,
            case t.type when COUNTRY then 1 when DEPARTMENT then 2 when REGION then 3 when EPCI then 4 else 5 end,
            case when t.searchText like concat(' ', :typed, '%') then 0 else 1 end,
            t.population desc nulls last,
            """;

    /** The query for the codes of those found, best first; by name when no word is looked for. */
    String query() {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        for (int i = 0; i < words().size(); i++) {
            conditions.add("t.searchText like :word" + i);
        }
        if (type != null) {
            conditions.add("t.type = :type");
        }
        if (parent != null) {
            conditions.add("p.code = :parent");
        }
        if (!codes.isEmpty()) {
            conditions.add("t.code in :codes");
        }
        return "select t.code from Territory t " + (parent == null ? "" : "join t.parents p ")
                + "where " + String.join(" and ", conditions)
                + " order by " + (words().isEmpty() ? "" : BEST_FIRST) + "t.searchText, t.code";
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < words().size(); i++) {
            parameters.put("word" + i, "% " + words().get(i) + "%");
        }
        if (!words().isEmpty()) {
            parameters.put("typed", Folding.fold(text));
        }
        if (type != null) {
            parameters.put("type", type);
        }
        if (parent != null) {
            parameters.put("parent", parent.toString());
        }
        if (!codes.isEmpty()) {
            parameters.put("codes", codes.stream().map(TerritoryCode::toString).toList());
        }
        return parameters;
    }

    private List<String> words() {
        return Folding.words(text);
    }
}
