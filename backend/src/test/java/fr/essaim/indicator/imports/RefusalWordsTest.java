package fr.essaim.indicator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalWordsTest {

    private static final Path READERS = Path.of("src/main/java/fr/essaim/indicator/format");
    private static final Path SCREEN = Path.of("../frontend/src/features/imports/cell-refusal-words.ts");

    private static final Pattern REFUSAL = Pattern.compile("(?:refusal|refuse|RefusedCell)\\([^;{]*;");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void everyCodeThatAReaderUsesHasWords() throws IOException {
        assertThat(codes())
                .hasSizeGreaterThan(20)
                .allSatisfy(code ->
                        assertThat(RefusalWords.of(refused(code, "x"))).as(code).isNotEqualTo("in English"));
    }

    @Test
    void theScreenHasWordsForEveryCodeToo() throws IOException {
        var screen = Files.readString(SCREEN);
        assertThat(codes()).allSatisfy(code -> assertThat(screen).contains('"' + code + "\": "));
    }

    @Test
    void whatStoodThereIsQuotedAndAnUnknownCodeKeepsTheReadersWords() {
        assertThat(RefusalWords.of(refused("number-malformed", "beaucoup"))).startsWith("«\u00A0beaucoup\u00A0» n’est");
        assertThat(RefusalWords.of(refused("number-malformed", ""))).startsWith("Une case vide n’est");
        assertThat(RefusalWords.of(refused("brand-new", "x"))).isEqualTo("in English");
    }

    private static RefusedFigure refused(String code, String value) {
        return new RefusedFigure(0, "A1", "", value, code, "in English");
    }

    /** Those that stand in the sources where a cell is refused. */
    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.list(READERS)) {
            for (var file : files.toList()) {
                REFUSAL.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .flatMap(call -> CODE.matcher(call).results())
                        .forEach(code -> codes.add(code.group(1)));
            }
        }
        return codes;
    }
}
