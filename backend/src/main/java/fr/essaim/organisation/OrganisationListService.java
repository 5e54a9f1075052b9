package fr.essaim.organisation;

import fr.essaim.organisation.OrganisationList.Row;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.SortedCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what the caller may know of. */
@ApplicationScoped
@Transactional
class OrganisationListService {

    private static final int PAGE = 500;

    private final OrganisationList organisations;
    private final Readership readership;

    OrganisationListService(OrganisationList organisations, Readership readership) {
        this.organisations = organisations;
        this.readership = readership;
    }

    Page<OrganisationSummary> list(
            OrganisationFilter filter,
            OrganisationOrder order,
            boolean descending,
            @Nullable String cursor,
            int limit) {
        var found = organisations.list(
                filter, readership.limits(), order, descending, SortedCursor.parse(cursor), limit + 1);
        return Page.of(
                found,
                limit,
                Row::organisation,
                row -> new SortedCursor<>(row.key(), row.organisation().id()));
    }

    /** All of them, read page after page before the first is answered. */
    List<OrganisationSummary> all(OrganisationFilter filter, OrganisationOrder order, boolean descending) {
        var all = new ArrayList<OrganisationSummary>();
        @Nullable String next = null;
        do {
            var page = list(filter, order, descending, next, PAGE);
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }
}
