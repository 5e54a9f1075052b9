package fr.essaim.shared.sheet;

import static fr.essaim.shared.sheet.Unreadable.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of tables: an .xlsx workbook, transitional or strict, or a CSV in UTF-8. It is known by its first bytes, never
 * by its name. What cannot be read is refused as a {@link fr.essaim.shared.error.Refusal.Invalid} on {@code file}, with
 * what to do instead.
 */
public final class SourceFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The stream that an encrypted workbook keeps its content in, as OLE writes names. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final String name;
    private final boolean workbook;
    private final List<Table> tables;

    private SourceFile(String name, boolean workbook, List<Table> tables) {
        this.name = name;
        this.workbook = workbook;
        this.tables = tables;
    }

    public static SourceFile open(String name, byte[] content) {
        if (startsWith(content, OLE)) {
            throw contains(content, ENCRYPTED_PACKAGE)
                    ? refusal("file-encrypted", "This workbook is protected by a password: save it without one.")
                    : refusal("file-old-xls", "This is an old .xls workbook: save it as .xlsx.");
        }
        if (startsWith(content, ZIP) || startsWith(content, EMPTY_ZIP)) {
            return new SourceFile(name, true, Workbook.open(content).tables());
        }
        return new SourceFile(name, false, List.of(Csv.open(content)));
    }

    /** As it was handed in: for people, it decides nothing. */
    public String name() {
        return name;
    }

    public boolean isWorkbook() {
        return workbook;
    }

    /** In the order of the workbook, hidden sheets included. */
    public List<Table> tables() {
        return tables;
    }

    public Optional<Table> table(String sheet) {
        return tables.stream().filter(table -> table.name().equals(sheet)).findFirst();
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int start = 0; start + wanted.length <= content.length; start++) {
            if (Arrays.equals(content, start, start + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
