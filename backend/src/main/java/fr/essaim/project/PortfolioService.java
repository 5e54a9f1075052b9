package fr.essaim.project;

import fr.essaim.project.Portfolio.Audience;
import fr.essaim.project.Portfolio.Row;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.Download;
import fr.essaim.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what the caller may read of the portfolio. */
@ApplicationScoped
class PortfolioService {

    private final Portfolio portfolio;
    private final FundedProjects funded;
    private final ProjectCsv csv;
    private final Territories territories;
    private final Caller caller;

    PortfolioService(
            Portfolio portfolio, FundedProjects funded, ProjectCsv csv, Territories territories, Caller caller) {
        this.portfolio = portfolio;
        this.funded = funded;
        this.csv = csv;
        this.territories = territories;
        this.caller = caller;
    }

    Page<ProjectSummary> list(
            ProjectFilter filter, ProjectOrder order, boolean descending, @Nullable String cursor, int limit) {
        requireDepartments(filter.departments());
        var found = portfolio.list(
                audience(),
                filter,
                among(filter),
                order,
                descending,
                SortedCursor.parse(cursor, slug -> slug),
                limit + 1);
        return Page.of(
                found,
                limit,
                Row::project,
                row -> new SortedCursor<>(row.key(), row.project().slug()));
    }

    ProjectOverview overview(ProjectFilter filter) {
        requireDepartments(filter.departments());
        return portfolio.overview(audience(), filter, among(filter));
    }

    private void requireDepartments(List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var found = territories.departmentsOf(codes);
        for (var code : codes) {
            if (!List.of(code).equals(found.get(code))) {
                throw new Refusal.Invalid(FieldError.parameter(
                        "departments",
                        "value-unknown",
                        "“%s” is no département: write typed codes like DEP-30.".formatted(code)));
            }
        }
    }

    /** To which projects the filter's funding leaves the choice; null for all. */
    private @Nullable List<UUID> among(ProjectFilter filter) {
        if (!filter.funded() && filter.funder() == null) {
            return null;
        }
        if (caller.isAnonymous()) {
            throw new Refusal.Unauthenticated();
        }
        if (!caller.has(Role.ANSA) && !caller.has(Role.FUNDER)) {
            throw new Refusal.Forbidden("What is paid for is for Ansa's team and for funders to know.");
        }
        return funded.ofCaller(filter.funder());
    }

    /** All of them as a file, none wider than the list. */
    Download.Content export(ProjectFilter filter, ProjectOrder order, boolean descending) {
        requireDepartments(filter.departments());
        var audience = audience();
        var among = among(filter);
        return out -> csv.write(audience, filter, among, order, descending, out);
    }

    private Audience audience() {
        return caller.has(Role.ANSA) ? Audience.TEAM : Audience.PUBLIC;
    }
}
