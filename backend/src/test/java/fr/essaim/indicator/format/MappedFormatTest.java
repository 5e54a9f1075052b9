package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.format.Mapping.CodeForm;
import fr.essaim.indicator.format.Mapping.Column;
import fr.essaim.indicator.format.Mapping.PeriodForm;
import fr.essaim.indicator.format.Mapping.Time;
import fr.essaim.indicator.format.Mapping.Value;
import fr.essaim.indicator.format.Mapping.Zone;
import fr.essaim.indicator.format.Markers.Marker;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.SmallWorkbook;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.territory.TerritoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedFormatTest {

    private static final Provenance PROVENANCE = new Provenance("Enquête", "Département du Gard", "LO", 2024);

    private static final Mapping CSV = new Mapping(
            "",
            1,
            2,
            new Zone(new Column("A", "Code"), CodeForm.OFFICIAL_AND_NAME, TerritoryType.DEPARTMENT),
            new Time(new Column("B", null), PeriodForm.YEAR, null),
            List.of(
                    new Value(new Column("C", "Taux (%)"), "BES-05", "", "", null),
                    new Value(new Column("D", null), "BES-05", "SEXE=F", "", "2020-01-01/2020-01-01")),
            true,
            Map.of("n.d.", new Marker(ObservationStatus.MISSING, "non diffusé")));

    @Test
    void readsACsvWithDecimalCommas() {
        var file = read(CSV, "Code;An;Taux (%);Femmes\n30 Gard;2024;\"10,6\";n.d.\n1-Ain;2024;9;8,25\n");

        assertThat(file.refused()).isEmpty();
        assertThat(file.figures())
                .extracting(row -> row.key().territory().toString())
                .containsExactly("DEP-30", "DEP-30", "DEP-01", "DEP-01");
        assertThat(file.figures().getFirst().value()).isEqualByComparingTo("10.6");
        assertThat(file.figures().get(1).note()).isEqualTo("non diffusé");
        assertThat(file.figures().get(3).key().period()).hasToString("Period[start=2020-01-01, end=2020-01-01]");
        assertThat(file.provenances()).containsExactly(PROVENANCE);
    }

    @Test
    void refusesEachCellByItself() {
        var file = read(CSV, "Code;An;Taux (%);Femmes\n30 Gard;24;10.6;1\n999 Ici;2024;1;1\n");

        assertThat(file.refused())
                .extracting(cell -> cell.place().cell() + " " + cell.code())
                .containsExactly("B2 year-malformed", "A3 territory-malformed");
    }

    @Test
    void refusesATableWhoseColumnsHaveMoved() {
        var file = read(CSV, "Code;An;Effectif;Femmes\n30 Gard;2024;10,6;1\n");

        assertThat(file.rows()).isEmpty();
        assertThat(file.refused()).singleElement().satisfies(cell -> {
            assertThat(cell.code()).isEqualTo("columns-unexpected");
            assertThat(cell.place()).hasToString("C1");
            assertThat(cell.value()).isEqualTo("Effectif");
        });
    }

    @Test
    void readsASheetOfAWorkbook() {
        var mapping = new Mapping(
                "Données",
                0,
                3,
                new Zone(new Column("B", null), CodeForm.TYPED, null),
                new Time(null, null, "2024-01-01/2024-12-31"),
                List.of(new Value(new Column("C", null), "BES-01", "", "", null)),
                false,
                Map.of());
        var workbook = new SmallWorkbook().row("Avant", 1, "x").row("Données", 3, null, "REG-76", 12.5);

        var file = new MappedFormat("Enquête", mapping, PROVENANCE).read(workbook.file(), Cog.GEOGRAPHY);

        assertThat(file.figures())
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualByComparingTo("12.5"));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var mapping = new Mapping(
                "",
                2,
                2,
                new Zone(new Column("1", null), CodeForm.OFFICIAL, null),
                new Time(null, null, null),
                List.of(new Value(new Column("C", null), "XXX-01", "sexe", "à part", null)),
                false,
                Map.of("*", new Marker(ObservationStatus.NORMAL, null)));

        assertThat(MappedFormat.errors(mapping, Catalogue.UNITS.keySet()))
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/firstRow",
                        "/zone/column/at",
                        "/zone/type",
                        "/time",
                        "/values/0/indicatorCode",
                        "/values/0/series",
                        "/values/0/breakdown",
                        "/markers");
        assertThat(MappedFormat.errors(CSV, Catalogue.UNITS.keySet())).isEmpty();
    }

    @Test
    void isKeptAsJson() throws JsonProcessingException {
        var json = new ObjectMapper();

        assertThat(json.readValue(json.writeValueAsString(CSV), Mapping.class)).isEqualTo(CSV);
    }

    @Test
    void anUnknownFileIsToldWhichAreKnown() {
        var file = SourceFile.open("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> FileFormats.of(Catalogue.UNITS).of(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Besoins en main-d'œuvre")
                .hasMessageContaining("OARSA");
    }

    private static ReadFile read(Mapping mapping, String csv) {
        return new MappedFormat("Enquête", mapping, PROVENANCE)
                .read(SourceFile.open("x", csv.getBytes(StandardCharsets.UTF_8)), Cog.GEOGRAPHY);
    }
}
