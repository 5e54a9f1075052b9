package fr.essaim.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which projects agreements pay for, as far as the caller may know: all of them for Ansa's team, a funder's own for her. */
public interface FundedProjects {

    /** All of them, or those that this organisation pays for, or one that it follows. */
    List<UUID> ofCaller(@Nullable UUID funder);
}
