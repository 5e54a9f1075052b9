package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.Cell;
import fr.essaim.shared.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months as the DREES writes them: a date, or a label like {@code oct-20*} whose star says "provisional". */
final class Months {

    private static final List<String> NAMES =
            List.of("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc");
    private static final Pattern LABEL = Pattern.compile("(\\p{L}+)\\.?-(\\d{2})(\\*?)");

    record Month(YearMonth month, boolean provisional) {

        /** A count as it stood on the last day. */
        Period lastDay() {
            var day = month.atEndOfMonth();
            return new Period(day, day);
        }
    }

    private Months() {}

    static Optional<Month> find(Cell cell) {
        var label = LABEL.matcher(cell.stripped());
        if (label.matches() && NAMES.contains(label.group(1))) {
            var month = YearMonth.of(2000 + Integer.parseInt(label.group(2)), NAMES.indexOf(label.group(1)) + 1);
            return Optional.of(new Month(month, !label.group(3).isEmpty()));
        }
        return cell.date()
                .filter(day -> day.getYear() >= 2000)
                .map((LocalDate day) -> new Month(YearMonth.from(day), false));
    }
}
