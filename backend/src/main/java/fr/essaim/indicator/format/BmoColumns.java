package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.Line;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where the columns are that count, by their headings; the bassin's is called {@code BE24} in 2024. */
record BmoColumns(int year, int occupation, int department, int area, int projects, int difficult) {

    private static final Pattern AREA = Pattern.compile("BE\\d{2}");

    static Optional<BmoColumns> in(Line headings) {
        int year = find(headings, "annee"::equals);
        int occupation = find(headings, "Code métier BMO"::equals);
        int department = find(headings, "Dept"::equals);
        int area = find(headings, AREA.asMatchPredicate());
        int projects = find(headings, "met"::equals);
        int difficult = find(headings, "xmet"::equals);
        boolean all = Math.min(
                        Math.min(Math.min(year, occupation), Math.min(department, area)), Math.min(projects, difficult))
                >= 0;
        return all
                ? Optional.of(new BmoColumns(year, occupation, department, area, projects, difficult))
                : Optional.empty();
    }

    private static int find(Line headings, Predicate<String> wanted) {
        for (int column = 0; column < headings.cells().size(); column++) {
            if (wanted.test(headings.text(column))) {
                return column;
            }
        }
        return -1;
    }
}
