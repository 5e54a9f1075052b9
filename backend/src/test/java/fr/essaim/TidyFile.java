package fr.essaim;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A small file of figures, as an officer sends it. */
public record TidyFile(String name, String text) {

    private static final String HEADER =
            "indicator_code,zone_type,zone_code,period_start,period_end,breakdown,numerator,denominator,value,lower,upper,"
                    + "status,source,publisher,licence,cog_vintage";

    public static TidyFile of(String name, String... rows) {
        return new TidyFile(name, HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    /** A row: the figure of a département for 2024. */
    public static String figure(String indicator, String departement, String value) {
        return figure(indicator, departement, value, "A");
    }

    public static String figure(String indicator, String departement, String value, String status) {
        return "%s,DEPARTMENT,%s,2024-01-01,2024-12-31,,,,%s,,,%s,Enquête d'essai,Essai,Licence Ouverte 2.0,2026"
                .formatted(indicator, departement, value, status);
    }

    public Response look() {
        return into(Visitors.officer()).post("/api/v1/imports?fileName=" + name);
    }

    /** Answers the address of the import. */
    public String lookedAt() {
        return address(look());
    }

    /** Answers the address of the import. */
    public String recorded() {
        var looked = look();
        record(looked).then().statusCode(200);
        return address(looked);
    }

    public RequestSpecification into(RequestSpecification request) {
        return request.contentType("application/octet-stream").body(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Response record(Response looked) {
        return Visitors.officer()
                .header("If-Match", looked.header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .post(address(looked) + "/recording");
    }

    public static String address(Response looked) {
        return "/api/v1/imports/" + looked.<String>path("id");
    }
}
