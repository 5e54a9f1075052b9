package fr.essaim.project.model;

import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.Unit;
import fr.essaim.project.Unmet;
import fr.essaim.shared.error.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version's content must be: to be kept as a draft, and to be published. */
class ContentRules {

    private final Map<String, Unit> catalogue;
    private final List<FieldError> errors = new ArrayList<>();

    private ContentRules(Map<String, Unit> catalogue) {
        this.catalogue = catalogue;
    }

    /** All that a draft may not say, by field; {@code catalogue} has the unit of each indicator. */
    static List<FieldError> errors(ModelVersionDraft draft, Map<String, Unit> catalogue) {
        var rules = new ContentRules(catalogue);
        rules.requireOwnIds("/elements", draft.elements());
        rules.requireOwnIds("/steps", draft.steps());
        rules.requireOwnIds("/prerequisites", draft.prerequisites());
        rules.requireOwnIds("/theory/nodes", draft.theory().nodes());
        for (int i = 0; i < draft.steps().size(); i++) {
            if (draft.steps().get(i).lastsBackwards()) {
                rules.refuse(
                        "/steps/%d/maxDays".formatted(i), "days-out-of-order", "The longest duration is not shorter.");
            }
        }
        for (int i = 0; i < draft.prerequisites().size(); i++) {
            rules.check("/prerequisites/" + i, draft.prerequisites().get(i));
        }
        rules.check(draft.theory());
        return List.copyOf(rules.errors);
    }

    /** What keeps a draft from being published. */
    static List<Unmet> missing(ModelVersion draft) {
        var missing = new ArrayList<Unmet>();
        if (draft.elements().isEmpty()) {
            missing.add(new Unmet("elements-missing", "Write at least one element.", false));
        }
        var unnamed = Stream.concat(
                draft.elements().stream().map(ModelElement::label),
                draft.theory().nodes().stream()
                        .filter(node -> node.kind() != NodeKind.INDICATOR)
                        .map(TheoryNode::label));
        if (unnamed.anyMatch(String::isBlank)) {
            missing.add(new Unmet("labels-missing", "Name every element and every node of the theory.", false));
        }
        return List.copyOf(missing);
    }

    private void check(String pointer, Prerequisite prerequisite) {
        if (!prerequisite.hasOneCondition()) {
            refuse(pointer, "condition-missing", "Say either an indicator's threshold or what must be present.");
            return;
        }
        var condition = prerequisite.indicator();
        if (condition != null) {
            var unit = requireIndicator(pointer + "/indicator/code", condition.code());
            if (unit != null && unit != condition.unit()) {
                refuse(pointer + "/indicator/unit", "unit-differs", "The catalogue has it in %s.".formatted(unit));
            }
            if (!condition.hasItsThresholds()) {
                refuse(
                        pointer + "/indicator/upper",
                        "thresholds-out-of-order",
                        "BETWEEN has a lower and a higher threshold, the others have one.");
            }
        }
    }

    private void check(TheoryOfChange theory) {
        for (int i = 0; i < theory.nodes().size(); i++) {
            var node = theory.nodes().get(i);
            var pointer = "/theory/nodes/%d/indicatorCode".formatted(i);
            var code = node.indicatorCode();
            if ((node.kind() == NodeKind.INDICATOR) != (code != null)) {
                refuse(pointer, "indicator-misplaced", "An indicator's node has its code, and nothing else has one.");
            } else if (code != null) {
                requireIndicator(pointer, code);
            }
        }
        var kinds = theory.nodes().stream().collect(toMap(TheoryNode::id, TheoryNode::kind, (first, _) -> first));
        for (int i = 0; i < theory.links().size(); i++) {
            var link = theory.links().get(i);
            var from = kinds.get(link.from());
            var to = kinds.get(link.to());
            var pointer = "/theory/links/" + i;
            if (from == null || to == null || !from.leadsTo(to)) {
                refuse(
                        pointer,
                        "link-astray",
                        "A link goes from an activity to an output, from there to an outcome, and from either to an indicator.");
            } else if (theory.links().subList(0, i).stream().anyMatch(link::joinsLike)) {
                refuse(pointer, "link-twice", "These two are linked already.");
            }
        }
    }

    private void requireOwnIds(String pointer, List<? extends Identified> things) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(things.get(i).id())) {
                refuse("%s/%d/id".formatted(pointer, i), "duplicate", "Another has this id: make one for each.");
            }
        }
    }

    private @Nullable Unit requireIndicator(String pointer, String code) {
        var unit = catalogue.get(code);
        if (unit == null) {
            refuse(pointer, "indicator-unknown", "The catalogue has no indicator “%s”.".formatted(code));
        }
        return unit;
    }

    private void refuse(String pointer, String code, String message) {
        errors.add(FieldError.pointer(pointer, code, message));
    }
}
