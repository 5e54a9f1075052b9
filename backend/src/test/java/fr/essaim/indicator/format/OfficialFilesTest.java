package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.database.Reference;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The publishers' own workbooks, from the folder that {@code ESSAIM_OFFICIAL_FILES} names, against the demonstration's
 * figures, which were made from them by other means.
 */
@EnabledIfEnvironmentVariable(named = OfficialFilesTest.FOLDER, matches = ".+")
class OfficialFilesTest {

    static final String FOLDER = "ESSAIM_OFFICIAL_FILES";

    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");
    private static final Map<String, String> STATUSES =
            Map.of("A", "NORMAL", "P", "PROVISIONAL", "S", "SECRET", "M", "MISSING");

    private static final Map<String, ReadFile> FILES = new TreeMap<>();
    private static final Map<String, ObservationRow> FIGURES = new HashMap<>();

    @BeforeAll
    static void readEveryWorkbook() throws IOException {
        var formats = FileFormats.of(Catalogue.UNITS);
        try (var folder = Files.list(Path.of(System.getenv(FOLDER)))) {
            for (var path : folder.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                var source = SourceFile.open(path.getFileName().toString(), Files.readAllBytes(path));
                formats.known().stream()
                        .filter(format -> format.recognises(source))
                        .forEach(format -> FILES.put(format.code(), format.read(source, Cog.GEOGRAPHY)));
            }
        }
        FILES.values().forEach(file -> file.figures().forEach(figure -> FIGURES.put(key(figure.key()), figure)));
    }

    @Test
    void eachIsKnownAndNoCellOfThemIsRefused() {
        assertThat(FILES.keySet())
                .containsExactly("apa-series", "bmo", "oarsa", "population-by-age", "rsa-households", "rsa-monthly");
        FILES.forEach((format, file) -> assertThat(file.refused()).as(format).isEmpty());
    }

    /** But for one: in 2019 the DREES prints 208,300 for the overseas départements, whose rows make 208,361. */
    @Test
    void theirTotalsAreTheSumsOfTheirRows() {
        FILES.forEach((format, file) -> {
            assertThat(file.totals().stream().filter(total -> !total.agrees()))
                    .as(format)
                    .allSatisfy(total -> assertThat(total.place()).hasToString("Tableau 11!O110"));
        });
    }

    @ParameterizedTest(name = "{0}: {1} figures")
    @CsvSource({"BES-01, 121", "BES-02, 121", "BES-05, 1826", "CTX-01, 1826", "CTX-02, 1826"})
    void everyFigureOfTheDemonstrationIsRead(String indicator, int count) {
        var differences = new ArrayList<String>();
        var published = published(indicator);
        for (var row : published) {
            var read = FIGURES.get(key(row));
            if (read == null) {
                differences.add(key(row) + ": not read");
            } else {
                compare(
                        row,
                        "status",
                        STATUSES.get(row.getField("status")),
                        read.status().name(),
                        differences);
                compare(row, "value", read.value(), differences);
                compare(row, "numerator", read.numerator(), differences);
                compare(row, "denominator", read.denominator(), differences);
                compare(row, "lower", read.range() == null ? null : read.range().lower(), differences);
                compare(row, "upper", read.range() == null ? null : read.range().upper(), differences);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(published).hasSize(count);
    }

    /** Ratios are stored by their parts; what they come to, and how it stands, is the demonstration's row. */
    @ParameterizedTest(name = "{0} = {1} over {2}: {3} figures")
    @CsvSource({"PUB-05, CTX-04, CTX-02, 1450", "BES-06, CTX-05, CTX-03, 1331"})
    void everyRatioOfTheDemonstrationIsThatOfWhatIsRead(
            String indicator, String numerators, String denominators, int count) {
        var differences = new ArrayList<String>();
        var published = published(indicator);
        for (var row : published) {
            var day = LocalDate.parse(row.getField("period_end"));
            var numerator = FIGURES.get(key(row).replace(indicator, numerators));
            if (numerator == null) {
                differences.add(key(row) + ": not read");
                continue;
            }
            var population = FIGURES.get(populationKey(row, denominators, nextFirstOfJanuary(day)));
            var denominator = population == null ? null : population.value(); // there is no France before 2014
            var ratio = ratio(numerator.value(), denominator);
            boolean provisional = numerator.status() == ObservationStatus.PROVISIONAL
                    || (population != null && population.status() == ObservationStatus.PROVISIONAL);
            var status = ratio == null ? "MISSING" : provisional ? "PROVISIONAL" : "NORMAL";
            compare(row, "status", STATUSES.get(row.getField("status")), status, differences);
            compare(row, "value", ratio, differences);
            compare(row, "numerator", numerator.value(), differences);
            compare(row, "denominator", numerator.value() == null ? null : denominator, differences);
        }
        assertThat(differences).isEmpty();
        assertThat(published).hasSize(count);
    }

    private static LocalDate nextFirstOfJanuary(LocalDate day) {
        return LocalDate.of(day.getYear() + 1, 1, 1);
    }

    private static String populationKey(NamedCsvRecord row, String indicator, LocalDate day) {
        var zone = TerritoryCode.of(TerritoryType.valueOf(row.getField("zone_type")), row.getField("zone_code"));
        return String.join(" ", indicator, zone.toString(), day + "/" + day, "");
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null
                ? null
                : numerator.multiply(BigDecimal.valueOf(1000)).divide(denominator, MathContext.DECIMAL64);
    }

    private static List<NamedCsvRecord> published(String indicator) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Reference.open("demo/observations.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("indicator_code").equals(indicator))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void compare(
            NamedCsvRecord row, String column, @Nullable BigDecimal read, List<String> differences) {
        var text = row.getField(column);
        boolean bothAbsent = read == null && text.isEmpty();
        boolean same = bothAbsent || (read != null && !text.isEmpty() && isNear(read, new BigDecimal(text)));
        if (!same) {
            differences.add("%s: %s is %s, we read %s".formatted(key(row), column, text, read));
        }
    }

    private static boolean isNear(BigDecimal read, BigDecimal published) {
        return read.subtract(published).abs().compareTo(ROUNDING) <= 0;
    }

    private static void compare(
            NamedCsvRecord row, String column, @Nullable String published, String read, List<String> differences) {
        if (!read.equals(published)) {
            differences.add("%s: %s is %s, we read %s".formatted(key(row), column, published, read));
        }
    }

    private static String key(NamedCsvRecord row) {
        var zone = TerritoryCode.of(TerritoryType.valueOf(row.getField("zone_type")), row.getField("zone_code"));
        return String.join(
                " ",
                row.getField("indicator_code"),
                zone.toString(),
                row.getField("period_start") + "/" + row.getField("period_end"),
                row.getField("breakdown"));
    }

    private static String key(ObservationRow.Key key) {
        var series = key.series().isEmpty() ? "" : "SERIE=" + key.series();
        return String.join(
                " ",
                key.indicatorCode(),
                key.territory().toString(),
                key.period().start() + "/" + key.period().end(),
                key.breakdown() + series);
    }
}
