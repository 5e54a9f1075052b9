package fr.essaim.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.essaim.shared.error.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @Test
    void readsAnIsoInstant() {
        assertThat(Instants.parse("since", "2026-01-31T08:00:00Z")).isEqualTo(Instant.parse("2026-01-31T08:00:00Z"));
        assertThat(Instants.parse("since", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-01-31", "-999999999-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "now"})
    void refusesAnythingElseAndWhatNoDatabaseKeeps(String text) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> Instants.parse("since", text))
                .withMessageContaining("2026-01-31T08:00:00Z");
    }
}
