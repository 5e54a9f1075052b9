package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import java.util.Optional;

/** DREES, people with the personal autonomy allowance at home, by département, since 2002: one sheet among many. */
final class ApaSeriesFormat implements FileFormat {

    private static final String TITLE = "beneficiaires de l apa a domicile payes";
    private static final String CODE_HEADING = "Code département";
    private static final int LAST_ROW_OF_HEADINGS = 10;

    @Override
    public String code() {
        return "apa-series";
    }

    @Override
    public String title() {
        return "Bénéficiaires de l'aide sociale départementale, séries longues : APA à domicile (Drees)";
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
                "Drees - Enquête Aide sociale, séries longues, bénéficiaires de l'APA à domicile",
                "Drees",
                "Licence Ouverte 2.0",
                Years.last(Years.in(headings)));
        new ApaSeriesSheet(sheet, headings, geography).read(reading, provenance);
        return reading.finish();
    }

    private static Optional<Table> sheet(SourceFile file) {
        return Titles.having(TITLE, file)
                .filter(table -> headings(table).isPresent())
                .findFirst();
    }

    private static Optional<Line> headings(Table sheet) {
        return sheet.head(LAST_ROW_OF_HEADINGS).stream()
                .filter(line ->
                        line.text(1).equals(CODE_HEADING) && !Years.in(line).isEmpty())
                .findFirst();
    }
}
