package fr.essaim.project.proof;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** A page of French text as a PDF (1.4, ISO 32000), in the fonts that every reader has: a title and paragraphs. */
final class OnePagePdf {

    /** A byte for each letter, so that places in the text are places in the file. */
    private static final Charset LETTERS = Charset.forName("windows-1252");

    private static final int TITLE_WIDTH = 62;
    private static final int TEXT_WIDTH = 92;

    private OnePagePdf() {}

    static byte[] of(String title, List<String> paragraphs) {
        var page = new StringBuilder("BT 56 780 Td 20 TL /Bold 15 Tf\n");
        lines(title, TITLE_WIDTH).forEach(line -> page.append(shown(line)));
        page.append("15 TL /Text 11 Tf\n");
        for (var paragraph : paragraphs) {
            page.append("T*\n");
            lines(paragraph, TEXT_WIDTH).forEach(line -> page.append(shown(line)));
        }
        page.append("ET");
        return file(List.of(
                "<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                        + "/Resources << /Font << /Text 5 0 R /Bold 6 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(page.length(), page),
                font("Helvetica"),
                font("Helvetica-Bold")));
    }

    private static byte[] file(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects.get(number - 1)));
        }
        var table = file.length();
        var size = objects.size() + 1;
        file.append("xref\n0 %d\n%s".formatted(size, places));
        file.append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(size, table));
        return file.toString().getBytes(LETTERS);
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>".formatted(name);
    }

    private static Stream<String> lines(String text, int width) {
        return text.replaceAll("(.{1," + width + "})(?: +|$)", "$1\n").lines();
    }

    private static String shown(String line) {
        return "(%s) Tj T*\n".formatted(line.replaceAll("([\\\\()])", "\\\\$1"));
    }
}
