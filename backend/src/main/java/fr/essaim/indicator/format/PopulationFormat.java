package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Insee, population estimates by département, sex and five-year age: one sheet a year, called by the year and in no
 * sure order. Gives the total population, that of 15–64 and of 75 and more, and the share of the latter.
 */
final class PopulationFormat implements FileFormat {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final String TITLE = "estimation de population au 1er janvier par departement sexe et age";

    @Override
    public String code() {
        return "population-by-age";
    }

    @Override
    public String title() {
        return "Estimations de population par département, sexe et âge (Insee)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return years(file).stream().anyMatch(PopulationFormat::isPopulation);
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var years = years(file);
        var provenance = new Provenance(
                "Insee - Estimations de population par département, sexe et âge",
                "Insee",
                "Licence Ouverte 2.0",
                years.stream().mapToInt(PopulationFormat::year).max().orElse(geography.vintage()));
        var reading = new FileReading(code());
        for (var sheet : years) {
            reading.attempt(() -> new PopulationSheet(sheet, year(sheet), geography).read(reading, provenance));
        }
        return reading.finish();
    }

    private static List<Table> years(SourceFile file) {
        return file.tables().stream()
                .filter(table -> YEAR.matcher(table.name().strip()).matches())
                .sorted(Comparator.comparingInt(PopulationFormat::year).reversed())
                .toList();
    }

    private static int year(Table sheet) {
        return Integer.parseInt(sheet.name().strip());
    }

    private static boolean isPopulation(Table sheet) {
        return sheet.head(1).stream()
                .anyMatch(line -> Folding.fold(line.text(0)).startsWith(TITLE));
    }
}
