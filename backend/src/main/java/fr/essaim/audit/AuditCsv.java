package fr.essaim.audit;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.audit.AuditEventDetails.Actor;
import fr.essaim.audit.AuditEventDetails.FieldChange;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.text.Spreadsheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trail as a file: a line for each field that changed, or one for an event without any. */
@ApplicationScoped
class AuditCsv {

    private static final int PAGE = 500;
    private static final List<String> HEADER = List.of(
            "at",
            "action",
            "username",
            "name",
            "subject_type",
            "subject_id",
            "field",
            "before",
            "after",
            "address",
            "request_id");

    private final AuditService service;

    AuditCsv(AuditService service) {
        this.service = service;
    }

    void write(AuditFilter filter, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEADER);
            @Nullable String next = null;
            do {
                var page = service.page(filter, Cursor.parse(next), PAGE);
                page.items().forEach(event -> lines(event).forEach(csv::writeRecord));
                next = page.next();
            } while (next != null);
        }
    }

    private static Stream<List<String>> lines(AuditEventDetails event) {
        return event.changes().isEmpty()
                ? Stream.of(line(event, null))
                : event.changes().stream().map(change -> line(event, change));
    }

    private static List<String> line(AuditEventDetails event, @Nullable FieldChange change) {
        var actor = event.actor() == null ? null : event.actor();
        return Stream.of(
                        event.at(),
                        event.action(),
                        actor == null ? null : username(actor),
                        actor == null ? null : actor.name(),
                        event.subjectType(),
                        event.subjectId(),
                        change == null ? null : change.field(),
                        change == null ? null : text(change.before()),
                        change == null ? null : text(change.after()),
                        event.address(),
                        event.requestId())
                .map(value -> value == null ? "" : Spreadsheet.cell(value.toString()))
                .toList();
    }

    private static String username(Actor actor) {
        return actor.username() == null ? actor.id().toString() : actor.username();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.isTextual() ? value.asText() : value.toString();
    }
}
