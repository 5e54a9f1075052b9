package fr.essaim.project;

import fr.essaim.shared.time.PartialDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which projects; what is absent or empty does not narrow. Of each list one value is enough. {@code sponsor} and
 * {@code funder} are met by what they carry or pay for, and by what those did that they follow. {@code entered} and
 * {@code left} are met by what may have happened then, as far as its date is known.
 */
record ProjectFilter(
        String text,
        List<Stage> stages,
        List<Theme> themes,
        List<TargetPublic> publics,
        List<String> departments,
        @Nullable UUID sponsor,
        @Nullable Integer evidence,
        @Nullable PartialDate entered,
        @Nullable PartialDate left,
        boolean funded,
        @Nullable UUID funder) {}
