package fr.essaim.indicator.format;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of départements as workbooks keep them: text or number, with or without the leading zero. */
final class Departments {

    private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

    private Departments() {}

    /** None when it is not the code of a département of today's geography. */
    static Optional<TerritoryCode> find(String written, Geography geography) {
        var code = ONE_DIGIT.matcher(written).matches() ? "0" + written : written;
        if (!TerritoryType.DEPARTMENT.accepts(code)) {
            return Optional.empty();
        }
        return Optional.of(TerritoryCode.of(TerritoryType.DEPARTMENT, code)).filter(geography::knows);
    }
}
