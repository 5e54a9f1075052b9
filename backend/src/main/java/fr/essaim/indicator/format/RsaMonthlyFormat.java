package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import java.util.Optional;

/**
 * DREES, households with RSA month by month: a row a month, two columns a département, and the figure of France on
 * another sheet. A star means provisional here, after the month or after the figure.
 */
final class RsaMonthlyFormat implements FileFormat {

    private static final String BY_DEPARTMENT = "nombre d allocataires du rsa par departement et par mois";
    private static final String OF_FRANCE = "effectifs des prestations sociales par mois";

    @Override
    public String code() {
        return "rsa-monthly";
    }

    @Override
    public String title() {
        return "Données mensuelles des prestations de solidarité : RSA (Drees)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return sheet(file, BY_DEPARTMENT).isPresent() && sheet(file, OF_FRANCE).isPresent();
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var reading = new FileReading(code());
        var months = new RsaMonths(geography);
        months.takeDepartments(sheet(file, BY_DEPARTMENT).orElseThrow(), reading);
        months.takeFrance(sheet(file, OF_FRANCE).orElseThrow(), reading);
        months.addTo(reading);
        return reading.finish();
    }

    private static Optional<Table> sheet(SourceFile file, String title) {
        return Titles.having(title, file).findFirst();
    }
}
