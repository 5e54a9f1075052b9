package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Each with its model and the project of it. */
@ApplicationScoped
class DeploymentOptions extends OrderedParts<DeploymentOption> {

    private static final String WITH_MODELS =
            "from DeploymentOption o left join fetch o.model m left join fetch m.project where o.diagnostic = ?1 ";

    @Override
    String word() {
        return "option";
    }

    @Override
    List<DeploymentOption> of(Diagnostic diagnostic) {
        return list(WITH_MODELS + "order by o.place, o.id", diagnostic);
    }

    @Override
    DeploymentOption require(Diagnostic diagnostic, UUID id) {
        return find(WITH_MODELS + "and o.id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound(word(), id));
    }
}
