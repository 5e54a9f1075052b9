package fr.essaim.shared.file;

import static fr.essaim.shared.file.UploadedFile.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

/** The types of documents by what is in them: the first bytes, and in an archive what it says of its main part. */
enum FileKind {
    PDF(DocumentType.PDF, "application/pdf", "pdf"),
    PNG(DocumentType.PNG, "image/png", "png"),
    JPEG(DocumentType.JPEG, "image/jpeg", "jpe?g"),
    ODT(DocumentType.ODT, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(DocumentType.ODS, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX(DocumentType.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(DocumentType.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(DocumentType.PPTX, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private static final Tika TIKA = new Tika();
    /** No list of an archive's parts is longer. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<String> MACROS = List.of("vbaproject", "basic/", "scripts/", "macrosheets/");

    private final DocumentType type;
    private final String mediaType;
    private final String ending;

    FileKind(DocumentType type, String mediaType, String ending) {
        this.type = type;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    DocumentType type() {
        return type;
    }

    boolean isName(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\." + ending);
    }

    static FileKind of(byte[] content) {
        var found = startsWith(content, ZIP)
                ? ofArchive(content)
                : of(TIKA.detect(content)).filter(kind -> !kind.isArchive());
        return found.orElseThrow(() -> refusal(
                "file-type-refused", "A document is a PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG or JPEG: save it as one."));
    }

    private boolean isArchive() {
        return compareTo(ODT) >= 0;
    }

    private static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    private static Optional<FileKind> ofArchive(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.stream().anyMatch(part -> part.getGeneralPurposeBit().usesEncryption())) {
                throw refusal("file-encrypted", "This file is protected by a password: save it without one.");
            }
            var types = text(zip, "[Content_Types].xml");
            if (types.contains("macroEnabled") || parts.stream().anyMatch(FileKind::isMacro)) {
                throw refusal("file-has-macros", "This file has macros: save it without them.");
            }
            return of(text(zip, "mimetype"))
                    .or(() -> Arrays.stream(values())
                            .filter(kind -> types.contains('"' + kind.mediaType + ".main+xml\""))
                            .findFirst());
        } catch (IOException | IllegalArgumentException _) {
            throw refusal("file-damaged", "This file is damaged: save it again.");
        }
    }

    private static boolean isMacro(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return MACROS.stream().anyMatch(macro -> name.startsWith(macro) || name.contains("/" + macro));
    }

    /** Empty for a part that is not there. */
    private static String text(ZipFile zip, String name) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (var in = zip.getInputStream(part)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
