package fr.essaim.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of a few rows, written by a library that the reader knows nothing of. */
public final class SmallWorkbook {

    private final Map<String, Map<Integer, @Nullable Object[]>> sheets = new LinkedHashMap<>();

    /** Numbers, texts and dates from column A; null leaves a cell out. */
    public SmallWorkbook row(String sheet, int number, @Nullable Object... cells) {
        sheets.computeIfAbsent(sheet, first -> new TreeMap<>()).put(number, cells);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Essaim", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.newWorksheet(name);
                rows.forEach((number, cells) -> {
                    for (int column = 0; column < cells.length; column++) {
                        write(sheet, number - 1, column, cells[column]);
                    }
                });
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public SourceFile file() {
        return SourceFile.open("classeur.xlsx", bytes());
    }

    /** The same as Excel saves it under "Strict Open XML". */
    public SourceFile strictFile() {
        return SourceFile.open(
                "classeur.xlsx",
                rewritten(
                        bytes(),
                        (name, part) -> part.replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    }

    /** Every part of a workbook, changed by its name and text. */
    public static byte[] rewritten(byte[] workbook, BiFunction<String, String, String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                var part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(entry.getName(), part).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> sheet.value(row, column, date);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
