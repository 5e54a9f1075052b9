package fr.essaim.project;

import java.util.UUID;
import java.util.stream.Stream;

/** What a part of the project's file must hold before the project enters a phase. */
public interface PhaseGuard {

    /**
     * What is still missing for that phase; nothing when it may be entered as far as this part is concerned. Asked for
     * each phase that a step enters or skips.
     */
    Stream<Unmet> unmet(UUID project, Stage phase);
}
