package fr.essaim.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"130026032", "130005481", "552100554", "356000000"})
    void aRealSirenIsOne(String digits) {
        assertThat(BusinessNumbers.isSiren(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"130026033", "13002603", "1300260320", "130 026 032", "13002603A", "", "١٣٠٠٢٦٠٣٢"})
    void whatIsMistypedIsNone(String digits) {
        assertThat(BusinessNumbers.isSiren(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13002603200016", "55210055400013", "35600000000048"})
    void aRealSiretIsOne(String digits) {
        assertThat(BusinessNumbers.isSiret(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13002603200017", "13002603300014", "1300260320001", "35600000000049"})
    void aMistypedSiretIsNone(String digits) {
        assertThat(BusinessNumbers.isSiret(digits)).isFalse();
    }

    /** Its digits add up to 35, a multiple of five, where Luhn's check gives 33. */
    @ParameterizedTest
    @ValueSource(strings = "35600000009075")
    void anEstablishmentOfLaPosteMayFailLuhn(String digits) {
        assertThat(BusinessNumbers.isSiret(digits)).isTrue();
        assertThat(BusinessNumbers.isSiret("552100554" + digits.substring(9))).isFalse();
    }
}
