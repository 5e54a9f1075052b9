package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.Coverage.CoverageCell;
import fr.essaim.diagnostic.initiative.Coverage.StepCoverage;
import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts a diagnostic's initiatives by step and public: one statement, and one for the gaps. */
@ApplicationScoped
class CoverageTable {

    /** A row without a public is the whole step. */
    private static final String COUNTS = """
            select s.step, p.target, count(i.id) filter (where i.status = 'RUNNING') as running,
                   count(i.id) filter (where i.status = 'PLANNED') as planned,
                   count(i.id) filter (where i.status = 'ENDED') as ended
            from unnest(?::text[]) with ordinality s(step, place)
            cross join unnest(?::text[] || null::text) with ordinality p(target, place)
            left join local_initiative i on i.diagnostic_id = ? and i.steps @> array[s.step]
                and (p.target is null or i.publics = '{}' or i.publics @> array[p.target])
            group by s.step, s.place, p.target, p.place order by s.place, p.place""";

    private record Count(StepKind step, @Nullable TargetPublic targetPublic, int running, int planned, int ended) {}

    private final DataSource database;
    private final ConfirmedGaps gaps;

    CoverageTable(DataSource database, ConfirmedGaps gaps) {
        this.database = database;
        this.gaps = gaps;
    }

    Coverage of(Diagnostic diagnostic) {
        var cells = new ArrayList<CoverageCell>();
        var byStep = new ArrayList<StepCoverage>();
        for (var count : counts(diagnostic)) {
            var target = count.targetPublic();
            if (target == null) {
                byStep.add(new StepCoverage(count.step(), count.running(), count.planned(), count.ended()));
            } else {
                cells.add(new CoverageCell(count.step(), target, count.running(), count.planned(), count.ended()));
            }
        }
        return Coverage.of(
                diagnostic.steps(),
                diagnostic.publics(),
                cells,
                byStep,
                gaps.of(diagnostic).stream().map(GapDetails::of).toList());
    }

    private List<Count> counts(Diagnostic diagnostic) {
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    COUNTS,
                    row -> {
                        var target = row.getString("target");
                        return new Count(
                                StepKind.valueOf(row.getString("step")),
                                target == null ? null : TargetPublic.valueOf(target),
                                row.getInt("running"),
                                row.getInt("planned"),
                                row.getInt("ended"));
                    },
                    names(diagnostic.steps()),
                    names(diagnostic.publics()),
                    diagnostic.id());
        } catch (SQLException failed) {
            throw new IllegalStateException("The coverage could not be counted", failed);
        }
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
