package fr.essaim.project.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.file.DocumentType;
import fr.essaim.shared.file.UploadedFile;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OnePagePdfTest {

    private static final byte[] PDF =
            OnePagePdf.of("Évaluation (à relire)", List.of("L’écart \\ est de 19,5 points. ".repeat(9)));

    @Test
    void itIsKnownByItsContent() {
        assertThat(UploadedFile.of("note.pdf", PDF).type()).isEqualTo(DocumentType.PDF);
    }

    @Test
    void eachPartIsWhereTheTableSays() {
        var file = new String(PDF, Charset.forName("windows-1252"));
        var places =
                Pattern.compile("(\\d{10}) 00000 n").matcher(file).results().toList();

        assertThat(places).hasSize(6);
        for (int number = 1; number <= places.size(); number++) {
            var place = Integer.parseInt(places.get(number - 1).group(1));
            assertThat(file.substring(place)).startsWith(number + " 0 obj");
        }
        var table = Integer.parseInt(file.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"));
        assertThat(file.substring(table)).startsWith("xref");
        var stream = file.substring(file.indexOf("stream\n") + 7, file.indexOf("\nendstream"));
        assertThat(file).contains("/Length " + stream.length() + " ");
    }

    @Test
    void longTextIsBrokenIntoLinesAndSignsAreKept() {
        var file = new String(PDF, Charset.forName("windows-1252"));

        assertThat(file).contains("(Évaluation \\(à relire\\)) Tj").contains("(L’écart \\\\ est");
        assertThat(file.lines().filter(line -> line.startsWith("(")))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() < 105);
    }
}
