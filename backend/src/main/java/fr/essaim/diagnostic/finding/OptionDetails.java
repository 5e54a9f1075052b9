package fr.essaim.diagnostic.finding;

import fr.essaim.project.model.ModelRef;
import fr.essaim.project.model.StepKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An option with the issues that it answers, the steps that it fills and the model that it would deploy. */
public record OptionDetails(
        UUID id,
        String title,
        String text,
        List<UUID> issues,
        List<StepKind> steps,
        @Nullable ModelRef model) {

    static OptionDetails of(DeploymentOption option) {
        var model = option.model();
        return new OptionDetails(
                option.id(),
                option.title(),
                option.text(),
                option.issues(),
                option.steps(),
                model == null ? null : model.ref());
    }
}
