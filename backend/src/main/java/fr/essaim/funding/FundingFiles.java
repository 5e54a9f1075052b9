package fr.essaim.funding;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.funding.FundingBook.Entry;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.text.Spreadsheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the caller may read of funding, as files: read from the database first, written while they are sent. */
@ApplicationScoped
class FundingFiles {

    private static final List<String> HEADER = List.of(
            "reference",
            "title",
            "funder",
            "funder_today",
            "signed_on",
            "starts_on",
            "ends_on",
            "scope",
            "project",
            "territory",
            "amount",
            "illustrative",
            "line_id");

    private final AgreementList agreements;
    private final FundingBook book;
    private final Subsidies subsidies;
    private final Caller caller;

    FundingFiles(AgreementList agreements, FundingBook book, Subsidies subsidies, Caller caller) {
        this.agreements = agreements;
        this.book = book;
        this.subsidies = subsidies;
        this.caller = caller;
    }

    List<Entry> lines(AgreementFilter filter) {
        return book.all(FundingReader.of(caller), filter, agreements.today());
    }

    List<Subsidy> subsidies() {
        return subsidies.all(FundingReader.of(caller));
    }

    /** For a French spreadsheet: decimal commas too. */
    static void writeLines(List<Entry> lines, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEADER);
            lines.forEach(line -> csv.writeRecord(cells(line)));
        }
    }

    static void writeScdl(List<Subsidy> rows, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(Subsidy.FIELDS);
            rows.forEach(row -> csv.writeRecord(row.cells()));
        }
    }

    private static List<String> cells(Entry entry) {
        var line = entry.line();
        return Stream.of(
                        entry.reference(),
                        entry.title(),
                        entry.funder().name(),
                        entry.funder().asToday().name(),
                        entry.signedOn(),
                        entry.startsOn(),
                        entry.endsOn(),
                        line.scope(),
                        line.project() == null ? "" : line.project().name(),
                        line.territory() == null ? "" : line.territory().code(),
                        line.amount().toPlainString().replace('.', ','),
                        entry.illustrative(),
                        line.id())
                .map(cell -> Spreadsheet.cell(cell.toString()))
                .toList();
    }
}
