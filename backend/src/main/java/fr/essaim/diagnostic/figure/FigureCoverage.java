package fr.essaim.diagnostic.figure;

/**
 * How many of the expected figures a diagnostic has, each with its source and its period. {@code share} is in percent
 * and rounded down: it reads {@code needed} only when that is reached. A secret figure with bounds counts.
 */
public record FigureCoverage(int covered, int expected, int needed, int share) {

    /** The share without which nobody begins to analyse (domain.md, 2.4). */
    private static final int NEEDED = 80;

    public static FigureCoverage of(int covered, int expected) {
        return new FigureCoverage(covered, expected, NEEDED, expected == 0 ? 100 : covered * 100 / expected);
    }

    /** In whole numbers: nothing is rounded. */
    boolean suffices() {
        return covered * 100 >= expected * needed;
    }
}
