package fr.essaim.territory;

import java.util.regex.Pattern;

/**
 * The kinds of territory, from the widest, each with the prefix and format of its codes (Insee's COG 2026; ANCT for
 * neighbourhoods).
 */
public enum TerritoryType {
    COUNTRY("FR", "METRO|HORS-976"),
    REGION("REG", "0[1-46]|11|24|27|28|32|44|52|53|75|76|84|93|94"),
    DEPARTMENT("DEP", Format.DEPARTMENT + "|97[1-46]"),
    EPCI("EPCI", "\\d{9}"),
    COMMUNE("COM", "(?:\\d{2}|2[AB])\\d{3}"),
    /** Priority neighbourhoods: {@code QP…} from 2015 to 2023, {@code QN…} since 2024; never converted by hand. */
    QPV("QPV", "QP" + Format.QPV_DEPARTMENT + "\\d{3}|QN" + Format.QPV_DEPARTMENT + "\\d{2}[NMI]");

    private final String prefix;
    private final Pattern officialCode;

    TerritoryType(String prefix, String officialCode) {
        this.prefix = prefix;
        this.officialCode = Pattern.compile(officialCode);
    }

    String prefix() {
        return prefix;
    }

    public boolean accepts(String code) {
        return officialCode.matcher(code).matches();
    }

    private interface Format {
        String DEPARTMENT = "0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]";
        String QPV_DEPARTMENT = "(?:0(?:" + DEPARTMENT + ")|97[1-46])";
    }
}
