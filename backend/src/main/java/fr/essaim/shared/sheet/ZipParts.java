package fr.essaim.shared.sheet;

import static fr.essaim.shared.sheet.Unreadable.damaged;
import static fr.essaim.shared.sheet.Unreadable.refusal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, found by the archive's directory and unpacked as they are read, up to a limit. Names are
 * compared without case, as spreadsheets do.
 */
final class ZipParts {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;
    /** Sheets pack well, one to twenty or thirty; beyond this, the file was made to burst. */
    private static final long MOST_TIMES_LARGER = 100;

    private static final long ALWAYS_ALLOWED = 10L * 1024 * 1024;

    private final ZipFile zip;
    private final long mostBytes;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip, long mostBytes) {
        this.zip = zip;
        this.mostBytes = mostBytes;
    }

    /** The archive stays in memory, packed; there is nothing to close. */
    static ZipParts of(byte[] content) {
        try {
            var parts = new ZipParts(
                    ZipFile.builder().setByteArray(content).get(),
                    Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, MOST_TIMES_LARGER * content.length)));
            Collections.list(parts.zip.getEntries()).forEach(parts::take);
            return parts;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw damaged(unreadable);
        }
    }

    private void take(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refusal("file-encrypted", "This file is protected by a password: save it without one.");
        }
        if (name.contains("vbaproject")) {
            throw refusal("file-has-macros", "This workbook has macros: save it as .xlsx, without them.");
        }
        if (entries.put(name, entry) != null) {
            throw damaged("two parts are called " + entry.getName());
        }
        if (entries.size() > MOST_ENTRIES) {
            throw refusal("file-too-large", "This workbook has more than %d parts.".formatted(MOST_ENTRIES));
        }
    }

    boolean has(String name) {
        return entries.containsKey(name.toLowerCase(Locale.ROOT));
    }

    InputStream open(String name) {
        var entry = Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> damaged("it has no " + name));
        try {
            return new Limited(zip.getInputStream(entry), mostBytes);
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    /** Refuses to go on once more has come out than can be meant. */
    private static final class Limited extends FilterInputStream {

        private long room;

        Limited(InputStream unpacked, long room) {
            super(unpacked);
            this.room = room;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            take(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int bytes) {
            room -= bytes;
            if (room < 0) {
                throw refusal("file-too-large", "This workbook grows beyond measure when unpacked: split it.");
            }
        }
    }
}
