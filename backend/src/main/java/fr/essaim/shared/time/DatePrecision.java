package fr.essaim.shared.time;

import java.time.LocalDate;

/** How much of a date is known. A half is the first six months of a year, the last, or those in its middle. */
public enum DatePrecision {
    DAY(0, 10),
    MONTH(1, 7),
    HALF(6, 4),
    YEAR(12, 4);

    private final int months;
    private final int length;

    DatePrecision(int months, int length) {
        this.months = months;
        this.length = length;
    }

    /** Whether a date of this precision may begin on that day. */
    boolean begins(LocalDate day) {
        return switch (this) {
            case DAY -> true;
            case MONTH -> day.getDayOfMonth() == 1;
            case HALF -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1 && day.getMonthValue() <= 7;
            case YEAR -> day.getDayOfYear() == 1;
        };
    }

    LocalDate last(LocalDate first) {
        return this == DAY ? first : first.plusMonths(months).minusDays(1);
    }

    String text(LocalDate first) {
        var text = first.toString().substring(0, length);
        if (this != HALF) {
            return text;
        }
        return switch (first.getMonth()) {
            case JANUARY -> text + "-H1";
            case APRIL -> text + "-MID";
            default -> text + "-H2";
        };
    }
}
