package fr.essaim.funding;

import static java.util.stream.Collectors.toMap;

import fr.essaim.funding.FundingLine.Purpose;
import fr.essaim.project.Project;
import fr.essaim.project.Projects;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares an agreement out: checks what its lines say, all at once, and keeps the lines that stay for the same thing. */
@ApplicationScoped
class LineWriter {

    /** What a line of a draft is for, found. */
    record Found(
            FundingScope scope,
            @Nullable Project project,
            @Nullable Territory territory,
            BigDecimal amount) {

        Purpose purpose() {
            return new Purpose(
                    scope, project == null ? null : project.id(), territory == null ? null : territory.code());
        }
    }

    private final FundingLines lines;
    private final Projects projects;
    private final Territories territories;

    LineWriter(FundingLines lines, Projects projects, Territories territories) {
        this.lines = lines;
        this.projects = projects;
        this.territories = territories;
    }

    /** Refuses lines that name nothing, name it twice, or do not make up the amount. */
    List<Found> purposes(AgreementDraft draft) {
        var errors = new ArrayList<FieldError>();
        var found = new ArrayList<Found>();
        var seen = new HashSet<Purpose>();
        for (int place = 0; place < draft.lines().size(); place++) {
            var pointer = "/lines/" + place;
            int before = errors.size();
            var line = found(draft.lines().get(place), pointer, errors);
            if (errors.size() == before && !seen.add(line.purpose())) {
                errors.add(FieldError.pointer(
                        pointer, "line-twice", "Another line is for the same: put both amounts into one."));
            }
            found.add(line);
        }
        var sum = Money.sum(found.stream().map(Found::amount));
        if (sum.compareTo(draft.amount()) != 0) {
            errors.add(FieldError.pointer(
                    "/lines",
                    "lines-do-not-add-up",
                    "The lines come to %s, the agreement to %s: they must be the same."
                            .formatted(sum, Money.of(draft.amount()))));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return found;
    }

    private Found found(LineDraft line, String pointer, List<FieldError> errors) {
        var scope = line.scope();
        checkPresence(scope.hasProject(), line.project(), pointer + "/project", errors);
        checkPresence(scope.hasTerritory(), line.territory(), pointer + "/territory", errors);
        var project = line.project() == null ? null : project(line.project(), pointer + "/project", errors);
        var territory = line.territory() == null ? null : territory(line.territory(), pointer + "/territory", errors);
        return new Found(scope, project, territory, line.amount());
    }

    private static void checkPresence(boolean due, @Nullable String given, String pointer, List<FieldError> errors) {
        if (due && given == null) {
            errors.add(FieldError.pointer(pointer, "line-object-missing", "Say what this line is for."));
        } else if (!due && given != null) {
            errors.add(FieldError.pointer(
                    pointer, "line-object-misplaced", "A line of this scope does not name one: leave it out."));
        }
    }

    private @Nullable Project project(String slug, String pointer, List<FieldError> errors) {
        var project = projects.find("slug", slug).singleResultOptional();
        if (project.isEmpty()) {
            errors.add(FieldError.pointer(pointer, "project-unknown", "There is no such project."));
        }
        return project.orElse(null);
    }

    private @Nullable Territory territory(String code, String pointer, List<FieldError> errors) {
        var territory = territories.findByIdOptional(code);
        if (territory.isEmpty()) {
            errors.add(FieldError.pointer(
                    pointer, "territory-unknown", "There is no such territory: write a typed code like DEP-30."));
        }
        return territory.orElse(null);
    }

    /** What was found is what the agreement's lines are from now on. */
    void write(FundingAgreement agreement, List<Found> found) {
        var before = lines.of(agreement).stream().collect(toMap(FundingLine::purpose, line -> line));
        for (var line : found) {
            var kept = before.remove(line.purpose());
            if (kept != null) {
                kept.amountTo(line.amount());
            } else {
                lines.persist(
                        new FundingLine(agreement, line.scope(), line.project(), line.territory(), line.amount()));
            }
        }
        before.values().forEach(lines::delete);
    }

    void deleteOf(FundingAgreement agreement) {
        lines.of(agreement).forEach(lines::delete);
    }
}
