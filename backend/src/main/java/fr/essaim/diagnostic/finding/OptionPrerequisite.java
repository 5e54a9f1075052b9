package fr.essaim.diagnostic.finding;

import fr.essaim.project.model.CheckedFigure;
import fr.essaim.project.model.Prerequisite;
import fr.essaim.project.model.UnknownCause;
import fr.essaim.project.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What an option's model asks of the territory, and whether it has it: by its figure, or by the inventory. */
public record OptionPrerequisite(
        Prerequisite prerequisite,
        Verdict verdict,
        @Nullable UnknownCause cause,
        @Nullable CheckedFigure figure) {}
