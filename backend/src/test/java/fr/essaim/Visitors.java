package fr.essaim;

import fr.essaim.shared.security.Role;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.List;
import java.util.Map;

/** The people and programs who call the API, each with a token of her own. */
public final class Visitors {

    private Visitors() {}

    public static RequestSpecification anonymous() {
        return RestAssured.given();
    }

    public static RequestSpecification officer() {
        return officer("claire.morel@ansa.example.org", "Claire Morel");
    }

    public static RequestSpecification officer(String username, String name) {
        return bearer(person(username, name, Role.ANSA));
    }

    public static RequestSpecification manager() {
        return bearer(person("nadia.benali@ansa.example.org", "Nadia Benali", Role.ANSA, Role.ANSA_MANAGER));
    }

    public static RequestSpecification admin() {
        return bearer(person("paul.girard@ansa.example.org", "Paul Girard", Role.ANSA, Role.ANSA_ADMIN));
    }

    public static RequestSpecification leadOf(String territory) {
        return leadOf(territory, "helene.roche@gard.example.org", "Hélène Roche");
    }

    public static RequestSpecification leadOf(String territory, String username, String name) {
        return bearer(person(username, name, Role.TERRITORY).claim("territories", List.of(territory)));
    }

    /** A lead to whom Keycloak has given no territory. */
    public static RequestSpecification leadOfNothing() {
        return bearer(person("nobody@example.org", "Personne", Role.TERRITORY));
    }

    /** Reads as an officer everywhere, and writes as a lead in her territory only. */
    public static RequestSpecification officerAndLeadOf(String territory) {
        return bearer(person("lea.martin@ansa.example.org", "Léa Martin", Role.ANSA, Role.TERRITORY)
                .claim("territories", List.of(territory)));
    }

    public static RequestSpecification funder(String funder) {
        return bearer(person("sophie.laurent@anct.example.org", "Sophie Laurent", Role.FUNDER)
                .claim("funders", List.of(funder)));
    }

    /** A funder whom Keycloak has made speak for nobody. */
    public static RequestSpecification funderOfNothing() {
        return bearer(person("marc.petit@example.org", "Marc Petit", Role.FUNDER));
    }

    public static RequestSpecification program() {
        return bearer(Jwt.claims()
                .preferredUserName("service-account-essaim-integration")
                .audience("essaim-api"));
    }

    public static RequestSpecification withTokenFor(String audience) {
        return bearer(person("claire.morel@ansa.example.org", "Claire Morel", Role.ANSA)
                .audience(audience));
    }

    public static RequestSpecification withToken(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    /** What a visitor has to send back to change what she sees there. */
    public static String etag(RequestSpecification visitor, String path) {
        return visitor.get(path).then().statusCode(200).extract().header("ETag");
    }

    private static JwtClaimsBuilder person(String username, String name, String... roles) {
        return Jwt.claims()
                .preferredUserName(username)
                .claim("name", name)
                .audience("essaim-api")
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    private static RequestSpecification bearer(JwtClaimsBuilder claims) {
        return withToken(claims.sign());
    }
}
