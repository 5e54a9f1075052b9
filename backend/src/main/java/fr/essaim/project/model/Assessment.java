package fr.essaim.project.model;

import org.jspecify.annotations.Nullable;

/** A verdict; an unknown one says why. */
record Assessment(Verdict verdict, @Nullable UnknownCause cause) {

    static final Assessment MET = new Assessment(Verdict.MET, null);
    static final Assessment MISSED = new Assessment(Verdict.MISSED, null);

    static Assessment unknown(UnknownCause cause) {
        return new Assessment(Verdict.UNKNOWN, cause);
    }

    static Assessment of(boolean met) {
        return met ? MET : MISSED;
    }
}
