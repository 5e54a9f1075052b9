package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.essaim.shared.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR",
                "FR-METRO",
                "FR-HORS-976",
                "REG-01",
                "REG-76",
                "DEP-01",
                "DEP-2A",
                "DEP-76",
                "DEP-976",
                "EPCI-243000643",
                "COM-30189",
                "COM-2A004",
                "COM-97105",
                "QPV-QP030001",
                "QPV-QP02A001",
                "QPV-QP971001",
                "QPV-QN03001N",
                "QPV-QN97112I"
            })
    void readsWhatItWrites(String code) {
        assertThat(TerritoryCode.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DEP-",
                "DEP-1",
                "DEP-20",
                "DEP-96",
                "DEP-975",
                "REG-10",
                "dep-30",
                "DEP-30 ",
                "COM-3018",
                "EPCI-24300064",
                "QPV-QP30001",
                "QPV-QN030001",
                "QPV-QN03001X",
                "QPV-QP020001",
                "FR-30"
            })
    void refusesWhatIsNoCode(String text) {
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> TerritoryCode.parse(text));
    }

    @Test
    void asksWhichTypeA76Is() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> TerritoryCode.parse("76"))
                .withMessage("“76” does not say which type of territory: write DEP-76 or REG-76.");
    }

    @Test
    void keepsTheZerosThatSpreadsheetsEat() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> TerritoryCode.of(TerritoryType.DEPARTMENT, "1"))
                .withMessageContaining("keep their zeros");
    }
}
