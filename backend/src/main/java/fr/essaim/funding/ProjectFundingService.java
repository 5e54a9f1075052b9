package fr.essaim.funding;

import static java.util.stream.Collectors.groupingBy;

import fr.essaim.funding.FundingBook.Entry;
import fr.essaim.organisation.OrganisationRef;
import fr.essaim.project.FundedProjects;
import fr.essaim.project.Projects;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who pays for which project. */
@ApplicationScoped
@Transactional
class ProjectFundingService implements FundedProjects {

    private final FundingBook book;
    private final Projects projects;
    private final Caller caller;

    ProjectFundingService(FundingBook book, Projects projects, Caller caller) {
        this.book = book;
        this.projects = projects;
        this.caller = caller;
    }

    @Override
    public List<UUID> ofCaller(@Nullable UUID funder) {
        return book.projects(FundingReader.of(caller), funder);
    }

    /** A funder who does not pay for a published project is told so; of another project she learns nothing. */
    ProjectFunding of(String slug) {
        var reader = FundingReader.of(caller);
        if (reader.team()) {
            projects.require(slug);
        } else if (!book.isPublished(slug)) {
            throw new Refusal.NotFound("published project", slug);
        }
        var lines = book.ofProject(reader, slug);
        if (!reader.team() && lines.isEmpty()) {
            throw new Refusal.Forbidden("None of your agreements pays for this project.");
        }
        return new ProjectFunding(
                slug, Money.sum(lines.stream().map(entry -> entry.line().amount())), shares(lines));
    }

    private static List<FunderShare> shares(List<Entry> lines) {
        return lines.stream().collect(groupingBy(entry -> entry.funder().asToday())).entrySet().stream()
                .map(share -> share(share.getKey(), share.getValue()))
                .sorted(Comparator.comparing(FunderShare::amount)
                        .reversed()
                        .thenComparing(share -> share.funder().name()))
                .toList();
    }

    private static FunderShare share(OrganisationRef funder, List<Entry> lines) {
        return new FunderShare(
                funder,
                Money.sum(lines.stream().map(entry -> entry.line().amount())),
                lines.stream().map(FundedLine::of).toList());
    }
}
