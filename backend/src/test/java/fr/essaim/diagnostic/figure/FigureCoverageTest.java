package fr.essaim.diagnostic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.project.Unmet;
import org.junit.jupiter.api.Test;

class FigureCoverageTest {

    @Test
    void eightyOfAHundredSufficeAndSeventyNineDoNot() {
        assertThat(CoverageGuard.unmet(FigureCoverage.of(80, 100))).isEmpty();
        assertThat(CoverageGuard.unmet(FigureCoverage.of(79, 100)))
                .extracting(Unmet::code)
                .containsExactly("coverage-too-low");
    }

    @Test
    void fifteenOfEighteenSufficeAndFourteenAreToldInWords() {
        assertThat(CoverageGuard.unmet(FigureCoverage.of(15, 18))).isEmpty();
        assertThat(CoverageGuard.unmet(FigureCoverage.of(14, 18)))
                .extracting(Unmet::message)
                .containsExactly(
                        "14 of 18 mandatory figures are there with source and period: 77 %, and 80 % are needed. Enter what is missing.");
    }

    @Test
    void whatIsShownIsRoundedDownSoThatItNeverReadsEightyTooEarly() {
        assertThat(FigureCoverage.of(799, 1000).share()).isEqualTo(79);
        assertThat(FigureCoverage.of(799, 1000).suffices()).isFalse();
        assertThat(FigureCoverage.of(4, 5).share()).isEqualTo(80);
        assertThat(FigureCoverage.of(4, 5).suffices()).isTrue();
    }
}
