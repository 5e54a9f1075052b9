package fr.essaim.search;

import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Finds what the caller may read. */
@ApplicationScoped
class SearchService {

    private final SearchIndex index;
    private final Caller caller;

    SearchService(SearchIndex index, Caller caller) {
        this.index = index;
        this.caller = caller;
    }

    List<SearchHit> search(String text, int limit) {
        return Folding.words(text).isEmpty() ? List.of() : index.find(text, audiences(), limit);
    }

    /** Ansa's team finds what it works on, all others what is published; a funder also what carries her code. */
    private List<String> audiences() {
        var audiences = new ArrayList<>(List.of("ALL", caller.has(Role.ANSA) ? "TEAM" : "OUTSIDE"));
        if (caller.has(Role.FUNDER)) {
            caller.funders().forEach(funder -> audiences.add("FUNDER " + funder));
        }
        return audiences;
    }
}
