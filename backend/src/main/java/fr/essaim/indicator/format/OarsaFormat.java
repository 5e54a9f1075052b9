package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DREES, survey of how people with RSA are guided and accompanied (OARSA): twenty tables by département, one a sheet.
 * Each is known by its whole title, since numbers may move.
 */
final class OarsaFormat implements FileFormat {

    private static final Pattern NUMBER = Pattern.compile("tableau b\\d+ ");
    private static final int TITLE_ROW = 2;
    private static final int TITLE = 1;

    private record Recognised(Table sheet, OarsaTable table) {}

    @Override
    public String code() {
        return "oarsa";
    }

    @Override
    public String title() {
        return "OARSA, orientation et accompagnement des bénéficiaires du RSA, principaux indicateurs (Drees)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return !tables(file).isEmpty();
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var reading = new FileReading(code());
        var sheets = tables(file).stream()
                .map(found -> new OarsaSheet(found.sheet(), found.table(), geography))
                .toList();
        var provenance = new Provenance(
                "Drees - Enquête OARSA, principaux indicateurs",
                "Drees",
                "Licence Ouverte 2.0",
                sheets.stream().mapToInt(OarsaSheet::lastYear).max().orElse(geography.vintage()));
        sheets.forEach(sheet -> sheet.read(reading, provenance));
        return reading.finish();
    }

    private static List<Recognised> tables(SourceFile file) {
        return file.tables().stream()
                .flatMap(sheet ->
                        title(sheet).flatMap(OarsaTable::titled).stream().map(table -> new Recognised(sheet, table)))
                .toList();
    }

    private static Optional<String> title(Table sheet) {
        return sheet.head(TITLE_ROW).stream()
                .map(line -> NUMBER.matcher(Folding.fold(line.text(TITLE))))
                .filter(Matcher::lookingAt)
                .map(title -> title.replaceFirst(""))
                .findFirst();
    }
}
