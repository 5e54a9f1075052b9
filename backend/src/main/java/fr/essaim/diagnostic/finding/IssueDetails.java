package fr.essaim.diagnostic.finding;

import java.util.List;
import java.util.UUID;

/** An issue with the findings that it follows from. */
public record IssueDetails(UUID id, String title, String text, List<UUID> findings) {

    static IssueDetails of(Issue issue) {
        return new IssueDetails(issue.id(), issue.title(), issue.text(), issue.findings());
    }
}
