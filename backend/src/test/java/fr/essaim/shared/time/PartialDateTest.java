package fr.essaim.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2018, YEAR, 2018-01-01, 2018-12-31",
        "2018-H1, HALF, 2018-01-01, 2018-06-30",
        "2018-MID, HALF, 2018-04-01, 2018-09-30",
        "2018-H2, HALF, 2018-07-01, 2018-12-31",
        "2015-02, MONTH, 2015-02-01, 2015-02-28",
        "2016-02, MONTH, 2016-02-01, 2016-02-29",
        "2015-12, MONTH, 2015-12-01, 2015-12-31",
        "2018-03-15, DAY, 2018-03-15, 2018-03-15"
    })
    void itIsReadAndWrittenAsFarAsItIsKnown(String text, DatePrecision precision, LocalDate first, LocalDate last) {
        var date = read(text);

        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.value()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "02/2015",
                "2015-2",
                "2015-13",
                "2015-00",
                "2015-02-30",
                "2015-H3",
                "2015-mid",
                "mi 2018",
                "2015-02-1",
                "2015-02-01T00:00",
                " 2015",
                "2015-MID-01",
                "-2015"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void theySortByTheFirstDayThatEachMayBeThenTheMorePreciseFirst() {
        var sorted = Stream.of(
                        "2019", "2018-MID", "2018-H1", "2018-04", "2018", "2018-04-01", "2018-01", "2018-H2", "2017-12")
                .map(PartialDateTest::read)
                .sorted(PartialDate.BY_TIME)
                .map(PartialDate::toString)
                .toList();

        assertThat(sorted)
                .isEqualTo(List.of(
                        "2017-12",
                        "2018-01",
                        "2018-H1",
                        "2018",
                        "2018-04-01",
                        "2018-04",
                        "2018-MID",
                        "2018-H2",
                        "2019"));
    }

    @Test
    void oneIsCertainlyBeforeAnotherOnlyWhenAllOfItsDaysAre() {
        assertThat(read("2015-07").isCertainlyBefore(read("2018-MID"))).isTrue();
        assertThat(read("2018-03-31").isCertainlyBefore(read("2018-MID"))).isTrue();
        assertThat(read("2018-04").isCertainlyBefore(read("2018-MID"))).isFalse();
        assertThat(read("2018").isCertainlyBefore(read("2018-H2"))).isFalse();
        assertThat(read("2018").isCertainlyBefore(read("2018"))).isFalse();
    }

    @Test
    void aHalfBeginsInJanuaryAprilOrJulyAndAYearOnItsFirstDay() {
        for (var first : List.of("2018-02-01", "2018-10-01", "2018-04-02")) {
            assertThatThrownBy(() -> new PartialDate(LocalDate.parse(first), DatePrecision.HALF))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new PartialDate(LocalDate.parse("2018-02-01"), DatePrecision.YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(LocalDate.parse("2018-02-02"), DatePrecision.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PartialDate read(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
