package fr.essaim.project;

import fr.essaim.project.Portfolio.Audience;
import fr.essaim.project.Portfolio.Row;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lists what the caller may read of the portfolio. */
@ApplicationScoped
class PortfolioService {

    private final Portfolio portfolio;
    private final Caller caller;

    PortfolioService(Portfolio portfolio, Caller caller) {
        this.portfolio = portfolio;
        this.caller = caller;
    }

    Page<ProjectSummary> list(
            ProjectFilter filter, ProjectOrder order, boolean descending, @Nullable String cursor, int limit) {
        var found = portfolio.list(audience(), filter, order, descending, ProjectCursor.parse(cursor), limit + 1);
        return Page.of(
                found,
                limit,
                Row::project,
                row -> new ProjectCursor(row.key(), row.project().slug()));
    }

    ProjectOverview overview(ProjectFilter filter) {
        return portfolio.overview(audience(), filter);
    }

    private Audience audience() {
        return caller.has(Role.ANSA) ? Audience.TEAM : Audience.PUBLIC;
    }
}
