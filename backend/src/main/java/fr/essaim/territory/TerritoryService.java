package fr.essaim.territory;

import fr.essaim.shared.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class TerritoryService {

    private final Territories territories;

    TerritoryService(Territories territories) {
        this.territories = territories;
    }

    TerritoryList search(String text, @Nullable TerritoryType type, @Nullable String parent, String codes, int limit) {
        var within = parent == null ? null : TerritoryCode.parse(parent);
        var among = codes.isEmpty()
                ? List.<TerritoryCode>of()
                : Arrays.stream(codes.split(",")).map(TerritoryCode::parse).toList();
        if (!text.isBlank() && Folding.words(text).isEmpty()) {
            return new TerritoryList(List.of(), false); // nothing but punctuation was typed
        }
        var found = territories.search(new TerritorySearch(text, type, within, among), limit + 1);
        return new TerritoryList(
                found.stream().limit(limit).map(TerritorySummary::of).toList(), found.size() > limit);
    }

    TerritoryDetails get(String code) {
        var territory = territories.require(TerritoryCode.parse(code));
        return new TerritoryDetails(
                territory.code(),
                territory.type(),
                territory.officialCode(),
                territory.name(),
                territory.population(),
                territories.ancestorsOf(territory),
                territories.partsOf(territory));
    }
}
