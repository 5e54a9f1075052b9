package fr.essaim.shared.file;

/** What a document may be: nothing that runs, and nothing that hides what it is. */
public enum DocumentType {
    PDF,
    DOCX,
    XLSX,
    PPTX,
    ODT,
    ODS,
    PNG,
    JPEG
}
