package fr.essaim.project.proof;

/** A document's bytes, and the name that they came under. */
final class StoredFile {

    private final String name;
    private final byte[] content;

    StoredFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
