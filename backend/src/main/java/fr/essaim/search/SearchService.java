package fr.essaim.search;

import fr.essaim.organisation.Readership;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the caller may read: Ansa's team what it works on, a territory its diagnostics, all others what is published. */
@ApplicationScoped
class SearchService {

    private final SearchIndex index;
    private final Readership organisations;
    private final Caller caller;

    SearchService(SearchIndex index, Readership organisations, Caller caller) {
        this.index = index;
        this.organisations = organisations;
        this.caller = caller;
    }

    List<SearchHit> search(String text, int limit) {
        return Folding.words(text).isEmpty() ? List.of() : index.find(text, audiences(), organisations.limits(), limit);
    }

    private List<String> audiences() {
        if (caller.has(Role.ANSA)) {
            return List.of("ALL", "TEAM");
        }
        var territories = caller.has(Role.TERRITORY) ? caller.territories() : List.<String>of();
        return Stream.concat(Stream.of("ALL", "OUTSIDE"), territories.stream()).toList();
    }
}
