package fr.essaim.project;

import fr.essaim.organisation.OrganisationRef;
import fr.essaim.project.ProjectOverview.DepartmentCount;
import fr.essaim.project.ProjectOverview.StageCount;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.text.Folding;
import fr.essaim.shared.time.DatePrecision;
import fr.essaim.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lists of projects, straight from a view of the database: one statement each, however many there are. */
@ApplicationScoped
class Portfolio {

    /** What the team works on, or what everybody else reads. */
    enum Audience {
        TEAM("team_portfolio"),
        PUBLIC("public_portfolio");

        private final String view;

        Audience(String view) {
            this.view = view;
        }
    }

    /** A row, with what it was sorted by. */
    record Row(ProjectSummary project, String key) {}

    private final DataSource database;

    Portfolio(DataSource database) {
        this.database = database;
    }

    List<Row> list(
            Audience audience,
            ProjectFilter filter,
            @Nullable List<UUID> among,
            ProjectOrder order,
            boolean descending,
            @Nullable SortedCursor<String> after,
            int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        var key = order.key(descending);
        var sql = new StringBuilder("select *, " + key + " as key from " + audience.view + " where true");
        narrow(sql, parameters, filter, among);
        var direction = descending ? " desc" : "";
        if (after != null) {
            sql.append(" and (%s, slug collate \"C\") %s (?, ?)".formatted(key, descending ? "<" : ">"));
            parameters.add(after.key());
            parameters.add(after.last());
        }
        sql.append(" order by %s%s, slug collate \"C\"%s limit ?".formatted(key, direction, direction));
        parameters.add(limit);
        return query(sql.toString(), row -> new Row(summary(row), row.getString("key")), parameters);
    }

    ProjectOverview overview(Audience audience, ProjectFilter filter, @Nullable List<UUID> among) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder("with chosen as (select stage, departments from " + audience.view + " where true");
        narrow(sql, parameters, filter, among);
        sql.append("""
                )
                select true as is_stage, stage as code, count(*) from chosen group by stage
                union all
                select false, department, count(*) from chosen, unnest(departments) department group by department
                order by 2""");
        var stages = new HashMap<String, Integer>();
        var departments = new ArrayList<DepartmentCount>();
        query(
                sql.toString(),
                row -> row.getBoolean("is_stage")
                        ? stages.put(row.getString("code"), row.getInt("count"))
                        : departments.add(new DepartmentCount(row.getString("code"), row.getInt("count"))),
                parameters);
        return new ProjectOverview(
                stages.values().stream().mapToInt(Integer::intValue).sum(),
                Arrays.stream(Stage.values())
                        .map(stage -> new StageCount(stage, stages.getOrDefault(stage.name(), 0)))
                        .toList(),
                List.copyOf(departments));
    }

    private static void narrow(
            StringBuilder sql, List<@Nullable Object> parameters, ProjectFilter filter, @Nullable List<UUID> among) {
        if (among != null) {
            sql.append(" and id = any(?::uuid[])");
            parameters.add(among.stream().map(UUID::toString).toArray(String[]::new));
        }
        for (var word : Folding.words(filter.text())) {
            sql.append(" and ' ' || search_text like ?");
            parameters.add("% " + word + "%");
        }
        among(sql, parameters, "array[stage]", names(filter.stages()));
        among(sql, parameters, "themes", names(filter.themes()));
        among(sql, parameters, "publics", names(filter.publics()));
        among(sql, parameters, "departments", filter.departments().toArray(String[]::new));
        if (filter.sponsor() != null) {
            sql.append(" and sponsor_id in (select with_predecessors(?))");
            parameters.add(filter.sponsor());
        }
        if (filter.evidence() != null) {
            sql.append(" and evidence_level >= ?");
            parameters.add(filter.evidence());
        }
        during(sql, parameters, "entry", filter.entered());
        during(sql, parameters, "exit", filter.left());
    }

    private static void among(StringBuilder sql, List<@Nullable Object> parameters, String column, String[] values) {
        if (values.length > 0) {
            sql.append(" and ").append(column).append(" && ?");
            parameters.add(values);
        }
    }

    private static void during(
            StringBuilder sql, List<@Nullable Object> parameters, String date, @Nullable PartialDate when) {
        if (when != null) {
            sql.append(" and %s_date <= ? and %s_last >= ?".formatted(date, date));
            parameters.add(when.last());
            parameters.add(when.value());
        }
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static ProjectSummary summary(ResultSet row) throws SQLException {
        var sponsor = row.getObject("sponsor_id", UUID.class);
        var exitReason = row.getString("exit_reason");
        return new ProjectSummary(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("summary"),
                sponsor == null ? null : new OrganisationRef(sponsor, row.getString("sponsor_name")),
                each(row, "themes", Theme::valueOf),
                each(row, "publics", TargetPublic::valueOf),
                each(row, "departments", code -> code),
                Stage.valueOf(row.getString("stage")),
                date(row, "entry"),
                date(row, "exit"),
                exitReason == null ? null : ExitReason.valueOf(exitReason),
                row.getObject("evidence_level", Integer.class),
                row.getObject("evidence_until", LocalDate.class),
                row.getBoolean("illustrative"),
                row.getTimestamp("updated_at").toInstant(),
                row.getObject("published_revision", Integer.class));
    }

    private static <T> List<T> each(ResultSet row, String column, Function<String, T> form) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(form)
                .toList();
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column + "_date", LocalDate.class);
        return value == null
                ? null
                : new PartialDate(value, DatePrecision.valueOf(row.getString(column + "_precision")));
    }

    private <T> List<T> query(String sql, Sql.RowMapper<T> mapper, List<@Nullable Object> parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql, mapper, parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
