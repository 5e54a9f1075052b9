package fr.essaim.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageCausesTest {

    @Test
    void aLostConnectionIsFoundBehindWhatItCaused() {
        assertThat(Outage.isBehind(new IllegalStateException(lost()))).isTrue();
    }

    @Test
    void aLostConnectionIsFoundBehindACommitThatFailed() {
        var commit = new RollbackException("Could not commit transaction.");
        commit.addSuppressed(lost());

        assertThat(Outage.isBehind(new IllegalStateException(commit))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection"})
    void aPoolThatHasNoConnectionIsAnOutage(String words) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException(words))))
                .isTrue();
    }

    @Test
    void aFailureOfOursIsNoOutage() {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isFalse();
    }

    private static Exception lost() {
        return new SQLException("An I/O error occurred", "08006", new SocketTimeoutException());
    }
}
