package fr.essaim.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Seine-Maritime, seine maritime", "Côte-d'Or, cote d or", "L’Haÿ-les-Roses, l hay les roses",
                "Œuilly, oeuilly", "  Île-de-France  , ile de france", "DEP-30, dep 30"
            })
    void forgetsAccentsCaseAndPunctuation(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void nothingToSearchForHasNoWords() {
        assertThat(Folding.words(" -'% ")).isEmpty();
    }
}
