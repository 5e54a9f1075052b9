package fr.essaim.indicator.selection;

/** The forms in which figures are taken away. */
public enum FileForm {
    /** RFC 4180 in the columns of Essaim's own tidy file: what it gives, it takes. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** As a French Excel opens it: semicolons, decimal commas, French headings. */
    CSV_FRENCH("csv", "text/csv; charset=utf-8"),
    /** A workbook: figures, and the definitions that measured them. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A JSON object a line, as in the pages of the API. */
    NDJSON("ndjson", "application/x-ndjson");

    private final String extension;
    private final String mediaType;

    FileForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
