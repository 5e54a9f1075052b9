package fr.essaim.indicator.tension;

import static java.util.stream.Collectors.groupingBy;

import fr.essaim.indicator.AsOf;
import fr.essaim.indicator.tension.ChosenInput.Candidate;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/**
 * The tension × vulnerability index of home care by département: what it says, from which figures. Its records can be
 * kept as JSON and read back.
 */
@ApplicationScoped
@Transactional
public class TensionService {

    private final TensionFigures figures;

    TensionService(TensionFigures figures) {
        this.figures = figures;
    }

    public TensionVulnerability ofAll(int year, AsOf asOf) {
        return field(year, asOf).whole();
    }

    /** Refuses a territory that is no département: none of the figures is compared elsewhere. */
    public TensionExplanation explain(String code, int year, AsOf asOf) {
        var territory = TerritoryCode.parse(code);
        if (territory.type() != TerritoryType.DEPARTMENT) {
            throw new Refusal.Invalid(FieldError.parameter(
                    "code",
                    "territory-not-a-department",
                    "“%s” is not a département: the index compares départements, like DEP-30.".formatted(code)));
        }
        return field(year, asOf)
                .explain(territory.toString())
                .orElseThrow(() -> new Refusal.NotFound("territory", territory));
    }

    private TensionField field(int year, AsOf asOf) {
        var codes = TensionDimension.allIndicators();
        var candidates = figures.candidates(codes, asOf).stream().collect(groupingBy(Candidate::code));
        var chosen = codes.stream()
                .map(code -> ChosenInput.of(year, Objects.requireNonNull(candidates.get(code), code)))
                .toList();
        return new TensionField(year, chosen, figures.ofDepartments(measured(chosen), asOf));
    }

    private static List<ChosenInput> measured(List<ChosenInput> chosen) {
        return chosen.stream().filter(input -> input.reference() != null).toList();
    }
}
