package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.project.model.ModelVersion;
import fr.essaim.project.model.StepKind;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What could be done: which issues that answers, which steps it fills, and with which project, as far as known. */
@Entity
class DeploymentOption extends OrderedPart {

    private String title;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> issues;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> steps;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable ModelVersion model;

    protected DeploymentOption() {}

    DeploymentOption(Diagnostic diagnostic, int place, OptionDraft draft, @Nullable ModelVersion model) {
        super(diagnostic, place);
        write(draft, model);
    }

    final void write(OptionDraft draft, @Nullable ModelVersion newModel) {
        this.title = draft.title();
        this.text = draft.text();
        this.issues = draft.issues().stream().distinct().toList();
        this.steps = draft.steps().stream().distinct().sorted().map(Enum::name).toList();
        this.model = newModel;
    }

    /** An issue is gone. */
    void forget(UUID issue) {
        this.issues = issues.stream().filter(each -> !each.equals(issue)).toList();
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    List<UUID> issues() {
        return issues;
    }

    List<StepKind> steps() {
        return steps.stream().map(StepKind::valueOf).toList();
    }

    @Nullable
    ModelVersion model() {
        return model;
    }
}
