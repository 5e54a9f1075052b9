package fr.essaim.shared.file;

/** A document's bytes, and the name that they came under. */
public final class StoredFile {

    private final String name;
    private final byte[] content;

    public StoredFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }
}
