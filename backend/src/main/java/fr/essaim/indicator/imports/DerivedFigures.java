package fr.essaim.indicator.imports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.DenominatorDate;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.derivation.Derived;
import fr.essaim.indicator.derivation.Formula;
import fr.essaim.indicator.derivation.FormulaRefused;
import fr.essaim.indicator.imports.PartFigures.PartFigure;
import fr.essaim.indicator.imports.PartFigures.Touched;
import fr.essaim.shared.time.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures computed from those that stand, by the formulas of the catalogue: at the numerator's territory, period,
 * breakdown and series; a denominator is taken at the date that the definition declares, of the same breakdown, and of
 * the same series where it has that one.
 */
class DerivedFigures {

    private final Connection connection;
    private final Catalogue catalogue;

    DerivedFigures(Connection connection, Catalogue catalogue) {
        this.connection = connection;
        this.catalogue = catalogue;
    }

    /** All that the touched figures have a part in. */
    List<ObservationRow> touching(Touched touched) throws SQLException {
        var rows = new ArrayList<ObservationRow>();
        for (var indicator : catalogue.byCode().values()) {
            var formula = formula(indicator);
            if (formula.isPresent() && touched.hasAny(formula.get().parts())) {
                var parts = PartFigures.standing(connection, formula.get().parts(), touched.territories());
                var standing = PartFigures.derived(connection, indicator.code(), touched.territories());
                rows.addAll(rows(indicator, formula.get(), parts, standing));
            }
        }
        return rows;
    }

    private Optional<Formula> formula(Indicator indicator) {
        var text = indicator.definition().text();
        if (text.formula() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Formula.of(text.formula(), text.unit(), catalogue.units()));
        } catch (FormulaRefused refused) {
            throw new IllegalStateException("Formula of " + indicator.code(), refused);
        }
    }

    private static List<ObservationRow> rows(
            Indicator indicator,
            Formula formula,
            Map<ObservationRow.Key, PartFigure> parts,
            Set<ObservationRow.Key> standing) {
        var keys = new HashSet<>(standing);
        for (var part : parts.keySet()) {
            if (!formula.denominators().contains(part.indicatorCode())) {
                keys.add(of(indicator.code(), part, part.period(), part.series()));
            }
        }
        var rows = new ArrayList<ObservationRow>();
        for (var key : keys) {
            var found = parts(formula, key, indicator.definition().text().denominatorDate(), parts);
            // A part that nobody has read yet computes nothing; one that is gone takes the result with it
            if (found.size() == formula.parts().size() || standing.contains(key)) {
                rows.add(row(key, formula, found, parts.values()));
            }
        }
        return rows;
    }

    private static Map<String, PartFigure> parts(
            Formula formula, ObservationRow.Key key, DenominatorDate date, Map<ObservationRow.Key, PartFigure> parts) {
        var found = new HashMap<String, PartFigure>();
        for (var code : formula.parts()) {
            var below = formula.denominators().contains(code);
            var period = below ? denominatorPeriod(key.period(), date) : key.period();
            var figure = parts.get(of(code, key, period, key.series()));
            if (figure == null && below) {
                figure = parts.get(of(code, key, period, ""));
            }
            if (figure != null) {
                found.put(code, figure);
            }
        }
        return found;
    }

    private static ObservationRow row(
            ObservationRow.Key key, Formula formula, Map<String, PartFigure> parts, Collection<PartFigure> others) {
        Derived derived = formula.apply(parts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, part -> part.getValue().operand())));
        return new ObservationRow(
                key,
                derived.status(),
                derived.value(),
                derived.numerator(),
                derived.denominator(),
                derived.range(),
                derived.note(),
                provenance(formula, parts.isEmpty() ? others : parts.values()));
    }

    private static Provenance provenance(Formula formula, Collection<PartFigure> parts) {
        return new Provenance(
                "Calcul d’Essaim : %s, d’après %s".formatted(formula, each(parts, Provenance::label)),
                each(parts, Provenance::publisher),
                each(parts, Provenance::licence),
                parts.stream()
                        .mapToInt(part -> part.provenance().cogVintage())
                        .max()
                        .orElseThrow());
    }

    private static String each(Collection<PartFigure> parts, Function<Provenance, String> word) {
        return parts.stream()
                .map(PartFigure::provenance)
                .map(word)
                .distinct()
                .sorted()
                .collect(joining(" ; "));
    }

    private static ObservationRow.Key of(String indicator, ObservationRow.Key like, Period period, String series) {
        return new ObservationRow.Key(indicator, like.territory(), period, like.breakdown(), series);
    }

    private static Period denominatorPeriod(Period period, DenominatorDate date) {
        if (date == DenominatorDate.SAME_PERIOD) {
            return period;
        }
        var day = LocalDate.of(period.end().getYear() + 1, 1, 1);
        return new Period(day, day);
    }
}
