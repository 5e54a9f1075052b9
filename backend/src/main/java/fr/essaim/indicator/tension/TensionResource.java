package fr.essaim.indicator.tension;

import fr.essaim.indicator.AsOf;
import fr.essaim.shared.time.Period;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tension-vulnerability")
@Tag(name = "indicators")
@PermitAll
class TensionResource {

    private static final String YEAR = "The reference year; 0: the current one";

    private final TensionService service;
    private final Clock clock;

    TensionResource(TensionService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getTensionVulnerability",
            summary = "Tension and vulnerability for home care, every département",
            description =
                    "An index from 0 to 100 that helps to look, never to decide: the geometric mean of two means of percentiles. Who has too few figures is listed with what it lacks. What Essaim assumes is under assumptions; asOf, a day, reads figures as they stood at its end.")
    public TensionVulnerability ofAll(
            @RestQuery @DefaultValue("0") @Min(0) @Max(2100) @Parameter(description = YEAR) int year,
            @RestQuery @Nullable @Size(max = 10) String asOf) {
        return service.ofAll(orCurrent(year), AsOf.parse(asOf));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "explainTensionVulnerability",
            summary = "A département's tension and vulnerability, explained",
            description =
                    "With each indicator's figure, its percentile and what it contributes, or why it contributes nothing.")
    public TensionExplanation explain(
            @RestPath String code,
            @RestQuery @DefaultValue("0") @Min(0) @Max(2100) @Parameter(description = YEAR) int year,
            @RestQuery @Nullable @Size(max = 10) String asOf) {
        return service.explain(code, orCurrent(year), AsOf.parse(asOf));
    }

    private int orCurrent(int year) {
        return year == 0 ? Year.now(clock.withZone(Period.CIVIL_TIME)).getValue() : year;
    }
}
