package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import java.util.Optional;

/** DREES, households with RSA by département at the end of each year: "Tableau 11" among those of other benefits. */
final class RsaHouseholdsFormat implements FileFormat {

    private static final String TITLE = "repartition des allocataires du rsa par departement";
    private static final int LAST_ROW_OF_HEADINGS = 10;
    private static final int FEWEST_YEARS = 2;

    @Override
    public String code() {
        return "rsa-households";
    }

    @Override
    public String title() {
        return "Minima sociaux, données départementales par dispositif : allocataires du RSA (Drees)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return sheet(file).isPresent();
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var reading = new FileReading(code());
        var sheet = sheet(file).orElseThrow();
        var headings = headings(sheet).orElseThrow();
        var provenance = new Provenance(
                "Drees - Minima sociaux, données départementales par dispositif, allocataires du RSA (Cnaf-MSA)",
                "Drees",
                "Licence Ouverte 2.0",
                Years.last(Years.in(headings)));
        new RsaHouseholdsSheet(sheet, headings, geography).read(reading, provenance);
        return reading.finish();
    }

    private static Optional<Table> sheet(SourceFile file) {
        return Titles.having(TITLE, file)
                .filter(table -> headings(table).isPresent())
                .findFirst();
    }

    private static Optional<Line> headings(Table sheet) {
        return sheet.head(LAST_ROW_OF_HEADINGS).stream()
                .filter(line -> Years.in(line).size() >= FEWEST_YEARS)
                .findFirst();
    }
}
