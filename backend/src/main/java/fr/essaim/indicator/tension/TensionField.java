package fr.essaim.indicator.tension;

import static java.util.stream.Collectors.groupingBy;

import fr.essaim.indicator.StandingFigure;
import fr.essaim.indicator.tension.TensionFigures.DepartmentFigure;
import fr.essaim.indicator.tension.TensionVulnerability.PlacedTerritory;
import fr.essaim.indicator.tension.TensionVulnerability.TensionLack;
import fr.essaim.indicator.tension.TensionVulnerability.UnplacedTerritory;
import fr.essaim.territory.TerritoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All départements with all inputs of a year: places each, or says what it lacks. */
final class TensionField {

    private final TensionBasis basis;
    private final List<InputFigures> inputs;
    private final List<TerritoryRef> departments;

    TensionField(int year, List<ChosenInput> chosen, List<DepartmentFigure> figures) {
        var byIndicator = figures.stream()
                .map(DepartmentFigure::figure)
                .filter(Objects::nonNull)
                .collect(groupingBy(StandingFigure::indicatorCode));
        this.inputs = chosen.stream()
                .map(input -> new InputFigures(input, byIndicator.getOrDefault(input.code(), List.of())))
                .toList();
        this.departments =
                figures.stream().map(DepartmentFigure::department).distinct().toList();
        this.basis =
                TensionBasis.of(year, inputs.stream().map(InputFigures::input).toList());
    }

    TensionVulnerability whole() {
        var placed = new ArrayList<PlacedTerritory>();
        var unplaced = new ArrayList<UnplacedTerritory>();
        for (var department : departments) {
            position(department.code())
                    .ifPresentOrElse(
                            position -> placed.add(new PlacedTerritory(department, position)),
                            () -> unplaced.add(new UnplacedTerritory(department, lacking(department.code()))));
        }
        return new TensionVulnerability(basis, placed, unplaced);
    }

    /** Nothing for what is no département. */
    Optional<TensionExplanation> explain(String code) {
        return departments.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .map(department ->
                        new TensionExplanation(basis, department, position(code).orElse(null), contributions(code)));
    }

    private Optional<TensionPosition> position(String code) {
        return TensionPosition.of(needs(TensionDimension.TENSION, code), needs(TensionDimension.VULNERABILITY, code));
    }

    private SortedMap<String, ShareRange> needs(TensionDimension dimension, String code) {
        var needs = new TreeMap<String, ShareRange>();
        inputs.stream()
                .filter(input -> input.dimension() == dimension)
                .forEach(input -> input.need(code).ifPresent(need -> needs.put(input.code(), need)));
        return needs;
    }

    private List<TensionLack> lacking(String code) {
        return inputs.stream()
                .flatMap(input -> input.lack(code).map(reason -> new TensionLack(input.code(), reason)).stream())
                .toList();
    }

    private List<TensionContribution> contributions(String code) {
        return inputs.stream().map(input -> contribution(input, code)).toList();
    }

    private TensionContribution contribution(InputFigures input, String code) {
        var available = needs(input.dimension(), code).size();
        return new TensionContribution(
                input.code(),
                input.of(code),
                input.percentile(code).map(TensionEstimate::of).orElse(null),
                input.need(code)
                        .map(need -> TensionEstimate.of(need.dividedBy(available)))
                        .orElse(null),
                input.lack(code).orElse(null));
    }
}
