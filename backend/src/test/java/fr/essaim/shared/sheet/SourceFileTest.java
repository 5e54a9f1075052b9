package fr.essaim.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    private final SmallWorkbook workbook = new SmallWorkbook()
            .row("Feuille", 2, "01", 6157, 10.6, LocalDate.of(2020, 10, 31))
            .row("Feuille", 4, null, "été\u00A0 ")
            .row("Autre", 1, "x");

    @Test
    void readsTextNumbersAndDatesWhereTheyStand() {
        var lines = workbook.file().table("Feuille").orElseThrow().all();

        assertThat(lines).extracting(Line::number).containsExactly(2, 4);
        assertThat(lines.getFirst().cell(0)).isEqualTo(new Cell("01", false));
        assertThat(lines.getFirst().cell(1).number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("6157"));
        assertThat(lines.getFirst().cell(2).number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("10.6"));
        assertThat(lines.getFirst().cell(3).date()).contains(LocalDate.of(2020, 10, 31));
        assertThat(lines.getLast().text(0)).isEmpty();
        assertThat(lines.getLast().text(1)).isEqualTo("été");
    }

    @Test
    void readsStrictWorkbooksTheSame() {
        assertThat(workbook.strictFile().table("Feuille").orElseThrow().all())
                .isEqualTo(workbook.file().table("Feuille").orElseThrow().all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n1,5;2\n",
                "Titre\n\na;b\n1,5;2\n3,5;4\n",
                "Titre, sous-titre\na;b\n1;2\n",
                "\"a;b\",c\n1,2\n",
                "a\tb;c\n1,5\t2\n1,5\t2\n",
            })
    void separatesACsvByWhatMostLinesHave(String text) {
        var file = SourceFile.open("essai.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.tables().getFirst().all().getLast().cells()).hasSize(2);
    }

    @Test
    void readsWhatAFormulaCameToAndIsoDates() {
        var lines = withCells("<c r=\"A1\"><f>1/3</f><v>0.3333333333333333</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>x</v></c>"
                        + "<c r=\"C1\" t=\"d\"><v>2020-10-31T00:00:00</v></c>"
                        + "<c r=\"D1\" t=\"e\"><v>#DIV/0!</v></c>"
                        + "<c r=\"E1\" t=\"inlineStr\"><is><r><t>en </t></r><r><t>deux</t></r></is></c>")
                .tables()
                .getFirst()
                .all();

        assertThat(lines.getFirst().cell(0).number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("0.333333333333"));
        assertThat(lines.getFirst().text(1)).isEqualTo("x");
        assertThat(lines.getFirst().cell(2).date()).contains(LocalDate.of(2020, 10, 31));
        assertThat(lines.getFirst().text(3)).isEqualTo("#DIV/0!");
        assertThat(lines.getFirst().text(4)).isEqualTo("en deux");
    }

    @Test
    void refusesACellFarOutsideTheTable() {
        assertThat(refusalOf(() -> withCells("<c r=\"ZZZZZZ1\"><v>1</v></c>")
                        .tables()
                        .getFirst()
                        .all()))
                .isEqualTo("file-too-wide");
        assertThat(refusalOf(() -> withCells("<c r=\"XFD1\"><v>1</v></c>")
                        .tables()
                        .getFirst()
                        .all()))
                .isEqualTo("file-too-wide");
    }

    @Test
    void refusesEntitiesOfTheFilesOwn() {
        var bytes = SmallWorkbook.rewritten(
                workbook.bytes(),
                (name, part) -> name.endsWith("sheet1.xml")
                        ? "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>"
                        : part);

        assertThat(refusalOf(
                        () -> SourceFile.open("x", bytes).tables().getFirst().all()))
                .isEqualTo("file-damaged");
    }

    @Test
    void refusesWhatBurstsWhenUnpacked() {
        assertThat(refusalOf(() -> withCells(" ".repeat(12 * 1024 * 1024))
                        .tables()
                        .getFirst()
                        .all()))
                .isEqualTo("file-too-large");
    }

    @Test
    void refusesATextThatNoCellCanHold() {
        assertThat(refusalOf(() -> withCells("<c r=\"A1\" t=\"str\"><v>" + "x".repeat(200_000) + "</v></c>")
                        .tables()
                        .getFirst()
                        .all()))
                .isEqualTo("file-too-large");
    }

    @Test
    void refusesMacros() throws IOException {
        assertThat(refusalOf(zipOf("xl/vbaProject.bin"))).isEqualTo("file-has-macros");
    }

    @Test
    void refusesOtherKindsOfFileInWords() throws IOException {
        assertThat(refusalOf(zipOf("photo.jpg"))).isEqualTo("file-not-a-table");
        assertThat(refusalOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("file-old-xls");
        assertThat(refusalOf(encrypted())).isEqualTo("file-encrypted");
        assertThat(refusalOf("a;\0".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-not-a-table");
    }

    @Test
    void refusesWindows1252AndSaysWhere() {
        var refusal = catchThrowableOfType(
                Refusal.Invalid.class,
                () -> SourceFile.open("x", "code;nom\n30;Gard\n974;Réunion".getBytes(Charset.forName("windows-1252"))));

        assertThat(refusal.detail()).startsWith("Line 3").contains("0xE9").contains("CSV UTF-8");
    }

    @Test
    void refusesAnEndlessLine() {
        var text = "a,\"" + "x".repeat(600_000) + "\"\n";

        assertThat(refusalOf(() -> SourceFile.open("x", text.getBytes(StandardCharsets.UTF_8))
                        .tables()
                        .getFirst()
                        .all()))
                .isEqualTo("file-damaged");
    }

    @Test
    void knowsTheSeparatorByTheFirstLine() {
        var lines = SourceFile.open("x", "\uFEFFcode;\"nom, long\"\r\n\r\n30;Gard\r\n".getBytes(StandardCharsets.UTF_8))
                .tables()
                .getFirst()
                .all();

        assertThat(lines.getFirst().text(1)).isEqualTo("nom, long");
        assertThat(lines.getLast().number()).isEqualTo(3);
        assertThat(lines.getLast().text(0)).isEqualTo("30");
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(Columns.letters(0)).isEqualTo("A");
        assertThat(Columns.letters(25)).isEqualTo("Z");
        assertThat(Columns.letters(26)).isEqualTo("AA");
        for (int column = 0; column < Columns.MOST; column++) {
            assertThat(Columns.index(Columns.letters(column))).hasValue(column);
        }
        assertThat(Columns.index("a")).isEmpty();
    }

    private SourceFile withCells(String cells) {
        return SourceFile.open(
                "x",
                SmallWorkbook.rewritten(
                        workbook.bytes(),
                        (name, part) -> name.endsWith("sheet1.xml")
                                ? "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>"
                                : part));
    }

    private static byte[] zipOf(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        bytes.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static String refusalOf(byte[] content) {
        return refusalOf(() -> SourceFile.open("x", content));
    }

    private static String refusalOf(ThrowingCallable reading) {
        var refusal = catchThrowableOfType(Refusal.Invalid.class, reading);
        return refusal.errors().stream().map(FieldError::code).findFirst().orElseThrow();
    }
}
