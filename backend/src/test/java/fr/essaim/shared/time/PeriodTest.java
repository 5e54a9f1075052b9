package fr.essaim.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.essaim.shared.error.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void readsAnIsoInterval() {
        assertThat(Period.parse("2024-01-01/2024-12-31"))
                .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-01-01",
                "2024-12-31/2024-01-01",
                "2024-02-30/2024-03-01",
                "a/b",
                "//",
                "2024-01-01/+999999999-12-31"
            })
    void refusesAnythingElseInWords(String text) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("2024-01-01/2024-12-31");
    }
}
