package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.shared.sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The columns of one sex: its ages in order, each with the youngest and oldest it counts, then its total. */
record AgeColumns(Breakdown sex, List<Age> ages, int total) {

    record Age(int column, int youngest, int oldest) {}

    /** As the headings call them. */
    static final Map<String, Breakdown> SEXES = Map.of(
            "Ensemble", Breakdown.NONE,
            "Hommes", Breakdown.of(Map.of("SEXE", "H")),
            "Femmes", Breakdown.of(Map.of("SEXE", "F")));

    private static final Pattern AGES = Pattern.compile("(\\d+) à (\\d+) ans");
    private static final Pattern OPEN_END = Pattern.compile("(\\d+) ans et plus");

    /** Those that a line of headings gives, under a line that names the sexes; none when it is no such line. */
    static List<AgeColumns> in(Line headings, Line above) {
        var found = new ArrayList<AgeColumns>();
        var sex = Breakdown.NONE;
        var ages = new ArrayList<Age>();
        for (int column = 0; column < headings.cells().size(); column++) {
            sex = SEXES.getOrDefault(above.text(column), sex);
            var heading = headings.text(column);
            var group = AGES.matcher(heading);
            var open = OPEN_END.matcher(heading);
            if (group.matches()) {
                ages.add(new Age(column, Integer.parseInt(group.group(1)), Integer.parseInt(group.group(2))));
            } else if (open.matches()) {
                ages.add(new Age(column, Integer.parseInt(open.group(1)), Integer.MAX_VALUE));
            } else if (heading.equals("Total") && !ages.isEmpty()) {
                found.add(new AgeColumns(sex, List.copyOf(ages), column));
                ages.clear();
            }
        }
        return found;
    }

    List<Integer> columnsOf(AgeGroup group) {
        return group == AgeGroup.ALL
                ? List.of(total)
                : ages.stream()
                        .filter(age -> group.holds(age.youngest(), age.oldest()))
                        .map(Age::column)
                        .toList();
    }

    /** Whether every age is counted once, from birth to the oldest. */
    boolean isWhole() {
        int next = 0;
        for (var age : ages) {
            if (age.youngest() != next) {
                return false;
            }
            next = age.oldest() == Integer.MAX_VALUE ? Integer.MAX_VALUE : age.oldest() + 1;
        }
        return next == Integer.MAX_VALUE;
    }
}
