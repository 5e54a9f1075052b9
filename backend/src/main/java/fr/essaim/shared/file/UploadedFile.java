package fr.essaim.shared.file;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came in: of a type that may be kept, by its content and by its name, and small enough. */
public final class UploadedFile {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String name;
    private final DocumentType type;
    private final byte[] content;

    private UploadedFile(String name, DocumentType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    public static UploadedFile of(String path, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refusal("file-too-large", "A document has at most 20 MB: make it smaller, or leave out pictures.");
        }
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var kind = FileKind.of(content);
        if (!kind.isName(name)) {
            throw refusal(
                    "file-name-misleading",
                    "“%s” is %s by its content: give it that ending.".formatted(name, kind.type()));
        }
        return new UploadedFile(name, kind.type(), content);
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    public byte[] content() {
        return content;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Refusal refusal(String code, String message) {
        return new Refusal.Invalid(FieldError.parameter("file", code, message));
    }

    /** Its own name as a header of HTTP writes it (RFC 6266): letters beyond ASCII with percent signs. */
    public static String disposition(String name) {
        var encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (each & 0xFF);
            encoded.append(
                    Character.toString(letter).matches("[A-Za-z0-9._-]")
                            ? Character.toString(letter)
                            : "%%%02X".formatted((int) letter));
        }
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
