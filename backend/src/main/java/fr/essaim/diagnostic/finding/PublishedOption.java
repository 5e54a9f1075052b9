package fr.essaim.diagnostic.finding;

import java.util.List;

/** An option as everybody reads it, held against the territory; without a model there is nothing to hold. */
public record PublishedOption(OptionDetails option, List<OptionPrerequisite> prerequisites) {}
