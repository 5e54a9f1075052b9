package fr.essaim.search;

import fr.essaim.organisation.Readership;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
        if (Folding.words(text).isEmpty()) {
            return List.of();
        }
        var ansa = caller.has(Role.ANSA);
        var own = caller.has(Role.TERRITORY) && !ansa ? caller.territories() : List.<String>of();
        return index.find(text, ansa ? "TEAM" : "OUTSIDE", own, organisations.limits(), limit);
    }
}
