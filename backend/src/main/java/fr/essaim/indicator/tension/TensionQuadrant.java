package fr.essaim.indicator.tension;

/** Which sides of 0.5 both dimensions lie on; exactly 0.5 counts as high. */
public enum TensionQuadrant {
    /** Both high. */
    PRIORITY_TARGET,
    /** Only the tension is high. */
    TENSION_WITHOUT_POOL,
    /** Only the vulnerability is high. */
    POOL_WITHOUT_TENSION,
    /** Both low. */
    WATCH;

    static TensionQuadrant of(boolean tense, boolean vulnerable) {
        if (tense) {
            return vulnerable ? PRIORITY_TARGET : TENSION_WITHOUT_POOL;
        }
        return vulnerable ? POOL_WITHOUT_TENSION : WATCH;
    }
}
