package fr.essaim.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.organisation.OrganisationRef;
import fr.essaim.project.Portfolio.Audience;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.text.Spreadsheet;
import fr.essaim.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio as a file that a French spreadsheet opens: a line for each project, its dates as far as they are known,
 * each with the first and the last day that it may be.
 */
@ApplicationScoped
class ProjectCsv {

    private static final int PAGE = 500;
    private static final List<String> HEADER = List.of(
            "projet",
            "nom",
            "resume",
            "porteur",
            "themes",
            "publics",
            "departements",
            "etape",
            "entree",
            "entree_premier_jour",
            "entree_dernier_jour",
            "sortie",
            "sortie_premier_jour",
            "sortie_dernier_jour",
            "motif_de_sortie",
            "niveau_de_preuve",
            "preuve_valable_jusqu_au",
            "illustratif",
            "mis_a_jour_le",
            "revision_publiee");

    private final Portfolio portfolio;

    ProjectCsv(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    void write(
            Audience audience,
            ProjectFilter filter,
            @Nullable List<UUID> among,
            ProjectOrder order,
            boolean descending,
            OutputStream out)
            throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEADER);
            @Nullable SortedCursor<String> after = null;
            do {
                var rows = portfolio.list(audience, filter, among, order, descending, after, PAGE);
                rows.forEach(row -> csv.writeRecord(line(row.project())));
                after = rows.size() < PAGE
                        ? null
                        : new SortedCursor<>(
                                rows.getLast().key(), rows.getLast().project().slug());
            } while (after != null);
        }
    }

    private static List<String> line(ProjectSummary project) {
        return Stream.of(
                        Stream.of(
                                project.slug(),
                                project.name(),
                                project.summary(),
                                name(project.sponsor()),
                                joined(project.themes()),
                                joined(project.publics()),
                                joined(project.departments()),
                                project.stage()),
                        days(project.entry()),
                        days(project.exit()),
                        Stream.of(
                                orEmpty(project.exitReason()),
                                orEmpty(project.evidenceLevel()),
                                orEmpty(project.evidenceUntil()),
                                project.illustrative() ? "oui" : "non",
                                project.updatedAt(),
                                orEmpty(project.publishedRevision())))
                .flatMap(cells -> cells)
                .map(cell -> Spreadsheet.cell(cell.toString()))
                .toList();
    }

    private static Stream<Object> days(@Nullable PartialDate date) {
        return date == null ? Stream.of("", "", "") : Stream.of(date, date.value(), date.last());
    }

    private static String name(@Nullable OrganisationRef organisation) {
        return organisation == null ? "" : organisation.name();
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
