package fr.essaim.indicator.format;

import fr.essaim.shared.time.Period;
import java.math.BigDecimal;

/**
 * A total that the file prints ({@code label}, as it calls it) beside what its rows sum to. {@code tolerance} is the
 * most that its publisher's rounding can explain, in the figure's unit.
 */
public record TotalCheck(
        Place place,
        String indicatorCode,
        String label,
        Period period,
        String series,
        BigDecimal published,
        BigDecimal summed,
        BigDecimal tolerance) {

    public boolean agrees() {
        return published.subtract(summed).abs().compareTo(tolerance) <= 0;
    }
}
