package fr.essaim.organisation;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.shared.text.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Organisations as a French Excel opens them; no cell is taken for a formula. */
final class OrganisationCsv {

    private static final List<String> HEADER = List.of(
            "name",
            "short_name",
            "code",
            "legal_form",
            "siren",
            "siret",
            "types",
            "valid_from",
            "valid_to",
            "formerly",
            "website",
            "illustrative");

    private OrganisationCsv() {}

    static void write(List<OrganisationSummary> organisations, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEADER);
            organisations.stream().map(OrganisationCsv::line).forEach(csv::writeRecord);
        }
    }

    private static List<String> line(OrganisationSummary organisation) {
        return Stream.of(
                        organisation.name(),
                        organisation.shortName(),
                        organisation.code(),
                        organisation.legalForm(),
                        organisation.siren(),
                        organisation.siret(),
                        organisation.types().stream().map(Enum::name).collect(joining(" ")),
                        organisation.validFrom(),
                        organisation.validTo(),
                        organisation.formerly(),
                        organisation.website(),
                        organisation.illustrative() ? "oui" : "non")
                .map(value -> Spreadsheet.cell(Objects.toString(value, "")))
                .toList();
    }
}
