package fr.essaim.diagnostic.initiative;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.diagnostic.initiative.InitiativeList.Row;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.text.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Initiatives as a file that a French spreadsheet opens; no cell is taken for a formula. An inventory has the columns
 * that an import reads, so that what went out can come in again.
 */
public final class InitiativeCsv {

    /** Each sorts all that was found: a few are enough. */
    static final int PAGE = 5_000;

    public static final List<String> HEADER = List.of(
            "nom",
            "operateur",
            "type_operateur",
            "etapes",
            "publics",
            "capacite",
            "financement",
            "statut",
            "fin",
            "lieu",
            "adresse",
            "siret",
            "latitude",
            "longitude",
            "site",
            "description",
            "source",
            "illustratif");

    /** A page of rows after a cursor. */
    @FunctionalInterface
    interface Pages {
        List<Row> after(@Nullable SortedCursor<UUID> cursor);
    }

    private InitiativeCsv() {}

    static void writeInventory(Pages pages, OutputStream out) throws IOException {
        write(HEADER, pages, row -> cells(row.found().initiative()), out);
    }

    static void writePublished(Pages pages, OutputStream out) throws IOException {
        var header = Stream.concat(Stream.of("diagnostic", "titre", "territoire"), HEADER.stream())
                .toList();
        write(header, pages, InitiativeCsv::publishedCells, out);
    }

    private static void write(List<String> header, Pages pages, Function<Row, List<String>> cells, OutputStream out)
            throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header);
            @Nullable SortedCursor<UUID> after = null;
            do {
                var rows = pages.after(after);
                rows.forEach(row -> csv.writeRecord(cells.apply(row)));
                after = rows.size() < PAGE
                        ? null
                        : new SortedCursor<>(
                                rows.getLast().key(),
                                rows.getLast().found().initiative().id());
            } while (after != null);
        }
    }

    private static List<String> publishedCells(Row row) {
        var diagnostic = row.found().diagnostic();
        return Stream.concat(
                        texts(
                                diagnostic.slug(),
                                diagnostic.title(),
                                diagnostic.territory().code())
                                .stream(),
                        cells(row.found().initiative()).stream())
                .toList();
    }

    private static List<String> cells(InitiativeDetails initiative) {
        var kind = initiative.operatorKind();
        return texts(
                initiative.name(),
                initiative.operator(),
                kind == null ? null : InitiativeWords.of(kind),
                words(initiative.steps()),
                words(initiative.publics()),
                initiative.capacity(),
                initiative.funding(),
                InitiativeWords.of(initiative.status()),
                initiative.endsOn(),
                initiative.place().code(),
                initiative.address(),
                initiative.siret(),
                initiative.latitude(),
                initiative.longitude(),
                initiative.website(),
                initiative.description(),
                initiative.source(),
                initiative.illustrative() ? "oui" : "non");
    }

    /** A number is none of those texts that would run as a formula, whatever its sign. */
    private static List<String> texts(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value ->
                        value instanceof Number ? value.toString() : Spreadsheet.cell(Objects.toString(value, "")))
                .toList();
    }

    private static String words(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(InitiativeWords::of).collect(Collectors.joining(", "));
    }
}
