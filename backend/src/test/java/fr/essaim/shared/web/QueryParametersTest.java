package fr.essaim.shared.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QueryParametersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "colour=red;colour;parameter-unknown;limit, parent, q, type",
                "q=a&q=b;q;parameter-repeated;once only",
                "type=CANTON;type;value-unknown;DEPARTMENT",
                "limit=ten;limit;value-not-a-number;not a number",
                "q=%00;q;value-with-control-character;control character",
                "limit=99999999999;limit;value-not-a-number;not a number"
            })
    void whatTheOperationCannotTakeIsNamedWithTheCure(String query, String parameter, String code, String words) {
        Visitors.anonymous()
                .urlEncodingEnabled(false)
                .get("/api/v1/territories?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].code", is(code))
                .body("errors[0].message", containsString(words));
    }

    @Test
    void aValueThatNothingNeedsSoLongIsRefusedInThePathToo() {
        var long301 = "a".repeat(301);
        Visitors.anonymous()
                .get("/api/v1/indicators/BES-01/observations?period=" + long301)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("period"))
                .body("errors[0].code", is("value-too-long"));
        Visitors.anonymous()
                .get("/api/v1/territories/" + long301)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("code"))
                .body("errors[0].message", containsString("more than 300 characters"));
    }

    @Test
    void whoeverMayNotCallIsToldThatFirst() {
        Visitors.anonymous().get("/api/v1/imports?colour=red").then().statusCode(401);
        Visitors.funder("ANCT").get("/api/v1/imports?colour=red").then().statusCode(403);
        Visitors.officer().get("/api/v1/imports?colour=red").then().statusCode(400);
    }
}
