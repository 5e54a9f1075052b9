package fr.essaim.project;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.shared.web.ListedValues;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which projects, as an address writes it: lists with commas, of which one value is enough. */
record ProjectParameters(
        @RestQuery
        @DefaultValue("")
        @Size(max = 100)
        @Parameter(description = "Starts of words of name, summary or sponsor")
        String q,

        @RestQuery @DefaultValue("") @Size(max = 200) @Parameter(description = "Stages with commas; none: all")
        String stages,

        @RestQuery @DefaultValue("") @Size(max = 300) @Parameter(description = "Themes with commas; none: all")
        String themes,

        @RestQuery @DefaultValue("") @Size(max = 300) @Parameter(description = "Publics with commas; none: all")
        String publics,

        @RestQuery
        @DefaultValue("")
        @Size(max = 300)
        @Parameter(description = "Typed codes of départements with commas; none: all")
        String departments,

        @RestQuery
        @Nullable
        @Size(max = 36)
        @Parameter(description = "The id of the organisation that carries it, or that follows the one that did")
        String sponsor,

        @RestQuery @DefaultValue("0") @Min(0) @Max(5) @Parameter(description = "The least level of evidence; 0: any")
        int evidence,

        @RestQuery
        @Nullable
        @Size(max = 10)
        @Parameter(description = "May have entered then, as far as known: 2015, 2015-H2, 2015-02")
        String entered,

        @RestQuery
        @Nullable
        @Size(max = 10)
        @Parameter(description = "May have left then, as far as known: 2018, 2018-MID, 2018-06")
        String left,

        @RestQuery
        @DefaultValue("false")
        @Parameter(description = "Only those that agreements pay for: any for Ansa's team, a funder's own for her")
        boolean funded,

        @RestQuery
        @Nullable
        @Size(max = 36)
        @Parameter(
                description =
                        "The id of the organisation that pays for it, or that follows the one that did: for Ansa's "
                                + "team, and for funders among what they pay for")
        String funder) {

    ProjectFilter filter() {
        return new ProjectFilter(
                q,
                ListedValues.of("stages", stages, Stage.class),
                ListedValues.of("themes", themes, Theme.class),
                ListedValues.of("publics", publics, TargetPublic.class),
                ListedValues.of(departments),
                id("sponsor", sponsor),
                evidence == 0 ? null : evidence,
                date("entered", entered),
                date("left", left),
                funded,
                id("funder", funder));
    }

    private static @Nullable UUID id(String parameter, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw refusal(parameter, "id-malformed", "“%s” is no organisation's id.".formatted(text));
        }
    }

    private static @Nullable PartialDate date(String parameter, @Nullable String text) {
        return text == null
                ? null
                : PartialDate.parse(text)
                        .orElseThrow(() -> refusal(
                                parameter,
                                "date-malformed",
                                "“%s” is no date: write 2018, 2018-MID, 2018-H2, 2018-03 or 2018-03-15."
                                        .formatted(text)));
    }

    private static Refusal refusal(String parameter, String code, String message) {
        return new Refusal.Invalid(FieldError.parameter(parameter, code, message));
    }
}
