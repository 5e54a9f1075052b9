package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives; what is absent or empty does not narrow, and of each list one value is enough. What is open to
 * everybody is for every public; {@code place} finds what is there, and for an EPCI or a département what lies in it.
 */
record InitiativeFilter(
        String text,
        List<StepKind> steps,
        List<TargetPublic> publics,
        List<String> departments,
        @Nullable String place) {}
