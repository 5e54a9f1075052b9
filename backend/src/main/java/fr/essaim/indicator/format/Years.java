package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The columns of a table that has one a year, whether headed by a number or by text, with or without a footnote. */
final class Years {

    private static final Pattern HEADING = Pattern.compile("((?:19|20)\\d{2})(?: \\(\\d\\))?");

    record Column(int column, int year) {

        /** A count as it stood on the last day. */
        Period lastDay() {
            var day = LocalDate.of(year, 12, 31);
            return new Period(day, day);
        }
    }

    private Years() {}

    static List<Column> in(Line headings) {
        var columns = new ArrayList<Column>();
        for (int column = 0; column < headings.cells().size(); column++) {
            var heading = HEADING.matcher(headings.text(column));
            if (heading.matches()) {
                columns.add(new Column(column, Integer.parseInt(heading.group(1))));
            }
        }
        return columns;
    }

    static int last(List<Column> columns) {
        return columns.stream().mapToInt(Column::year).max().orElseThrow();
    }
}
