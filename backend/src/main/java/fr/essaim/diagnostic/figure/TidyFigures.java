package fr.essaim.diagnostic.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.territory.TerritoryCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was entered for a diagnostic as a tidy file of figures; those that are withheld as secrets. */
final class TidyFigures {

    private static final String[] HEADINGS = {
        "indicator_code",
        "zone_type",
        "zone_code",
        "period_start",
        "period_end",
        "breakdown",
        "numerator",
        "denominator",
        "value",
        "lower",
        "upper",
        "status",
        "source",
        "publisher",
        "licence",
        "cog_vintage"
    };
    private static final String LICENCE = "Publié avec le diagnostic";
    /** Of the territories that Essaim knows. */
    private static final String COG_VINTAGE = "2026";

    private TidyFigures() {}

    static byte[] of(Diagnostic diagnostic, List<OwnFigure> figures, Set<String> withheld) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADINGS);
            for (var figure : figures) {
                csv.writeRecord(row(diagnostic, figure, withheld.contains(figure.indicatorCode())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] row(Diagnostic diagnostic, OwnFigure figure, boolean secret) {
        var territory = diagnostic.territory();
        var period = Objects.requireNonNull(figure.period());
        return new String[] {
            figure.indicatorCode(),
            territory.type().name(),
            TerritoryCode.parse(territory.code()).officialCode(),
            period.start().toString(),
            period.end().toString(),
            "",
            secret ? "" : number(figure.numerator()),
            secret ? "" : number(figure.denominator()),
            secret ? "" : number(figure.value()),
            "",
            "",
            secret ? "S" : "A",
            "%s – diagnostic « %s »".formatted(figure.source(), diagnostic.title()),
            Objects.requireNonNull(figure.publisher()),
            LICENCE,
            COG_VINTAGE
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
