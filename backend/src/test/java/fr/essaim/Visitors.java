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
        return bearer(person("claire.morel@ansa.example.org", "Claire Morel", Role.ANSA));
    }

    public static RequestSpecification leadOf(String territory) {
        return bearer(person("helene.roche@gard.example.org", "Hélène Roche", Role.TERRITORY)
                .claim("territories", List.of(territory)));
    }

    public static RequestSpecification funder(String funder) {
        return bearer(person("sophie.laurent@anct.example.org", "Sophie Laurent", Role.FUNDER)
                .claim("funders", List.of(funder)));
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
        return RestAssured.given().auth().oauth2(token);
    }

    private static JwtClaimsBuilder person(String username, String name, String role) {
        return Jwt.claims()
                .preferredUserName(username)
                .claim("name", name)
                .audience("essaim-api")
                .claim("realm_access", Map.of("roles", List.of(role)));
    }

    private static RequestSpecification bearer(JwtClaimsBuilder claims) {
        return withToken(claims.sign());
    }
}
