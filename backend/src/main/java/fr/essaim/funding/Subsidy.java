package fr.essaim.funding;

import fr.essaim.shared.text.Spreadsheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the SCDL file of subsidies has it (schema “subventions” 2.1.1, by its published field list): one
 * beneficiary, who is given all of it. Where no decision is named, the agreement's own reference stands.
 */
record Subsidy(
        String funderName,
        @Nullable String funderSiret,
        LocalDate signedOn,
        String decision,
        String beneficiaryName,
        @Nullable String beneficiarySiret,
        String title,
        boolean illustrative,
        BigDecimal amount,
        AidNature nature,
        @Nullable String conditions,
        int payments,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean euNotified,
        @Nullable String scheme) {

    static final List<String> FIELDS = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "rnaBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention",
            "dispositifAide");

    private static final String WHOLE = "1.00";

    List<String> cells() {
        return Stream.of(
                        funderName,
                        funderSiret,
                        signedOn.toString(),
                        decision,
                        beneficiaryName,
                        beneficiarySiret,
                        null,
                        illustrative ? "Illustratif – " + title : title,
                        amount.toPlainString(),
                        nature.words(),
                        conditions == null ? (payments == 1 ? "unique" : "échelonné") : conditions,
                        firstDay + "/" + lastDay,
                        null,
                        euNotified ? "oui" : "non",
                        WHOLE,
                        scheme)
                .map(cell -> cell == null ? "" : Spreadsheet.cell(cell))
                .toList();
    }
}
