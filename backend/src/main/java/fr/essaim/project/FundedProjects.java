package fr.essaim.project;

import java.util.List;
import java.util.UUID;

/** Which projects agreements pay for, as far as the caller may know: all of them for Ansa's team, a funder's own for her. */
public interface FundedProjects {

    List<UUID> ofCaller();
}
