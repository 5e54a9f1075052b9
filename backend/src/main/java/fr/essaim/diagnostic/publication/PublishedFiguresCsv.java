package fr.essaim.diagnostic.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.diagnostic.figure.PublishedFigures.PublishedFigure;
import fr.essaim.indicator.Source;
import fr.essaim.shared.text.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a published diagnostic as a file, a line an indicator; what is withheld or missing says so. */
final class PublishedFiguresCsv {

    static final List<String> HEADER = List.of(
            "indicateur",
            "nom",
            "nature",
            "unite",
            "debut",
            "fin",
            "valeur",
            "numerateur",
            "denominateur",
            "borne_basse",
            "borne_haute",
            "statut",
            "source",
            "producteur",
            "illustratif",
            "note");

    private PublishedFiguresCsv() {}

    static void write(PublishedContent content, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEADER);
            for (var figure : content.figures().figures()) {
                csv.writeRecord(cells(figure, content.figures().sources()).stream()
                        .map(Spreadsheet::cell)
                        .toList());
            }
        }
    }

    private static List<String> cells(PublishedFigure figure, List<Source> sources) {
        var note = figure.note() == null ? "" : figure.note();
        return switch (figure.kind()) {
            case OFFICIAL -> official(figure, sources, note);
            case OWN -> own(figure, note);
            case COMPUTED -> {
                var counted = figure.computed();
                yield line(
                        figure,
                        "",
                        "",
                        counted == null ? null : counted.value(),
                        null,
                        null,
                        null,
                        null,
                        "NORMAL",
                        "Revue des initiatives",
                        "",
                        false,
                        note);
            }
            case MISSING -> line(figure, "", "", null, null, null, null, null, "MISSING", "", "", false, note);
        };
    }

    private static List<String> official(PublishedFigure figure, List<Source> sources, String note) {
        var official = figure.official();
        if (official == null) {
            throw new IllegalStateException("An official figure without one: " + figure);
        }
        var observation = official.observation();
        var range = observation.range();
        var source = sources.stream()
                .filter(one -> one.id().equals(observation.sourceId()))
                .findFirst()
                .orElseThrow();
        return line(
                figure,
                official.period().start().toString(),
                official.period().end().toString(),
                observation.value(),
                observation.numerator(),
                observation.denominator(),
                range == null ? null : range.lower(),
                range == null ? null : range.upper(),
                observation.status().name(),
                source.label(),
                source.publisher(),
                false,
                note);
    }

    private static List<String> own(PublishedFigure figure, String note) {
        var own = figure.own();
        if (own == null) {
            throw new IllegalStateException("An own figure without one: " + figure);
        }
        var period = own.period();
        return line(
                figure,
                period == null ? "" : period.start().toString(),
                period == null ? "" : period.end().toString(),
                own.value(),
                own.numerator(),
                own.denominator(),
                null,
                null,
                own.suppressed() ? "SECRET" : "NORMAL",
                own.source() == null ? "" : own.source(),
                own.publisher() == null ? "" : own.publisher(),
                own.illustrative(),
                note);
    }

    private static List<String> line(
            PublishedFigure figure,
            String start,
            String end,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String status,
            String source,
            String publisher,
            boolean illustrative,
            String note) {
        var indicator = figure.indicator();
        return List.of(
                indicator.code(),
                indicator.name(),
                figure.kind().name(),
                indicator.unit().name(),
                start,
                end,
                number(value),
                number(numerator),
                number(denominator),
                number(lower),
                number(upper),
                status,
                source,
                publisher,
                illustrative ? "oui" : "non",
                note);
    }

    /** As French spreadsheets read it. */
    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }
}
