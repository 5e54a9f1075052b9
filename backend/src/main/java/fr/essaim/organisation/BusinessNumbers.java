package fr.essaim.organisation;

/** SIREN and SIRET, the numbers by which Insee's register knows organisations and their establishments. */
public final class BusinessNumbers {

    /** It has more establishments than Luhn's check leaves numbers for: a digit sum that is a multiple of five is valid too. */
    private static final String LA_POSTE = "356000000";

    private BusinessNumbers() {}

    static boolean isSiren(String digits) {
        return digits.matches("[0-9]{9}") && passesLuhn(digits);
    }

    public static boolean isSiret(String digits) {
        return digits.matches("[0-9]{14}")
                && isSiren(sirenOf(digits))
                && (passesLuhn(digits) || (sirenOf(digits).equals(LA_POSTE) && sum(digits) % 5 == 0));
    }

    /** The organisation's own number, with which the number of each of its establishments begins. */
    static String sirenOf(String siret) {
        return siret.substring(0, 9);
    }

    /** Every second digit from the end counts double, as the sum of its digits. */
    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
