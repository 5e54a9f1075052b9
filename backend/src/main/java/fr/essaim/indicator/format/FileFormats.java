package fr.essaim.indicator.format;

import static java.util.stream.Collectors.joining;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The layouts there are, for a catalogue: its indicators' codes and units. */
public record FileFormats(List<FileFormat> known) {

    public static FileFormats of(Map<String, Unit> catalogue) {
        return new FileFormats(List.of(
                new TidyFormat(catalogue),
                new BmoFormat(),
                new PopulationFormat(),
                new RsaHouseholdsFormat(),
                new RsaMonthlyFormat(),
                new ApaSeriesFormat(),
                new OarsaFormat()));
    }

    /** And after those of publishers, the tables that somebody described. */
    public FileFormats and(List<MappedFormat> described) {
        return new FileFormats(Stream.concat(known.stream(), described.stream()).toList());
    }

    /** The layout of a file; one that is not known is refused with the list of those that are. */
    public FileFormat of(SourceFile file) {
        return known.stream()
                .filter(format -> format.recognises(file))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(FieldError.parameter(
                        "file",
                        "file-format-unknown",
                        "This file is none of those that are known (%s): say which column is which, or write it as the tidy CSV."
                                .formatted(known.stream().map(FileFormat::title).collect(joining(" ; "))))));
    }
}
