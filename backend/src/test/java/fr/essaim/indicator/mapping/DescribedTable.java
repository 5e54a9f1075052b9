package fr.essaim.indicator.mapping;

import fr.essaim.TidyFile;
import fr.essaim.Visitors;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** A CSV that an association keeps, and how it is described: its figures are of one indicator, by département. */
public record DescribedTable(String name, String indicator) {

    /** With a heading of its own, so that no other description knows its files. */
    public static DescribedTable of(String indicator) {
        return new DescribedTable("Suivi " + UUID.randomUUID(), indicator);
    }

    public String description() {
        return """
                {"name": "%s",
                 "source": {"label": "Suivi annuel", "publisher": "Une association", "licence": "Licence Ouverte 2.0", "cogVintage": 2026},
                 "mapping": {
                   "sheet": "", "headerRow": 1, "firstRow": 2, "decimalComma": true,
                   "zone": {"column": {"at": "A", "heading": "Département"}, "form": "OFFICIAL_AND_NAME", "type": "DEPARTMENT"},
                   "time": {"column": {"at": "B", "heading": "Année"}, "form": "YEAR"},
                   "values": [{"column": {"at": "C", "heading": "%s"}, "indicatorCode": "%s", "breakdown": "", "series": ""}],
                   "markers": {"n.d.": {"status": "MISSING", "note": "non disponible"}}}}
                """.formatted(name, heading(), indicator);
    }

    public Response described() {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(description())
                .post("/api/v1/file-mappings");
    }

    /** Rows as {@code 30 Gard;2024;12,5}. */
    public TidyFile file(String... rows) {
        return new TidyFile("suivi.csv", "Département;Année;%s\n%s\n".formatted(heading(), String.join("\n", rows)));
    }

    private String heading() {
        return "Part " + name;
    }
}
