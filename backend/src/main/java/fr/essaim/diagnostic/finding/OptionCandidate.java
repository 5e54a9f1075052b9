package fr.essaim.diagnostic.finding;

import fr.essaim.project.model.ModelRef;
import fr.essaim.project.model.StepKind;
import java.util.List;

/**
 * A project that answers gaps of a diagnostic ({@code steps}): how many of its model's prerequisites the territory
 * meets, misses, or leaves unknown.
 */
public record OptionCandidate(ModelRef model, List<StepKind> steps, int met, int missed, int unknown) {}
