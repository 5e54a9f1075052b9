package fr.essaim.indicator.tension;

import fr.essaim.indicator.AsOf;
import fr.essaim.indicator.FigureSql;
import fr.essaim.indicator.StandingFigure;
import fr.essaim.indicator.Unit;
import fr.essaim.indicator.tension.ChosenInput.Candidate;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.database.Sql.RowMapper;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The figures that the index is made of, about everybody in each département: two statements whatever their number. */
@ApplicationScoped
class TensionFigures {

    private final DataSource database;

    TensionFigures(DataSource database) {
        this.database = database;
    }

    /** A département, and one of its figures; none, once, where it has none at all. */
    record DepartmentFigure(
            TerritoryRef department, @Nullable StandingFigure figure) {}

    /** Every version of each indicator's definition, with each period that it has measured a value for. */
    List<Candidate> candidates(List<String> codes, AsOf asOf) {
        return query(asOf, """
                select d.indicator_code, d.version, d.name, d.unit, d.need_polarity,
                       o.period_start, o.period_end, count(o.value) as valued
                from indicator_definition d
                left join (observation o
                           join territory t on t.code = o.territory_code and t.type = 'DEPARTMENT')
                  on o.indicator_code = d.indicator_code and o.definition_version = d.version
                  and {standing o} and o.breakdown = '{}' and o.series = '' and o.value is not null
                where d.indicator_code = any(?)
                group by d.indicator_code, d.version, d.name, d.unit, d.need_polarity, o.period_start, o.period_end
                """, TensionFigures::candidate, new Object[] {codes.toArray(String[]::new)});
    }

    /** What each département has of what was chosen, by name. */
    List<DepartmentFigure> ofDepartments(List<ChosenInput> chosen, AsOf asOf) {
        return query(
                asOf,
                FigureSql.select("d.code as department_code", "d.name as department_name") + """
                        join unnest(?, ?::date[], ?::date[], ?::int[])
                               as chosen (indicator_code, period_start, period_end, definition_version)
                          on chosen.indicator_code = o.indicator_code
                          and chosen.period_start = o.period_start and chosen.period_end = o.period_end
                          and chosen.definition_version = o.definition_version
                        right join territory d
                          on d.code = o.territory_code and {standing o} and o.breakdown = '{}' and o.series = ''
                        where d.type = 'DEPARTMENT'
                        order by d.name
                        """,
                TensionFigures::departmentFigure,
                texts(chosen, ChosenInput::code),
                texts(chosen, input -> input.requirePeriod().start()),
                texts(chosen, input -> input.requirePeriod().end()),
                texts(chosen, ChosenInput::definitionVersion));
    }

    private static String[] texts(List<ChosenInput> chosen, Function<ChosenInput, Object> part) {
        return chosen.stream().map(part).map(String::valueOf).toArray(String[]::new);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getString("indicator_code"),
                row.getInt("version"),
                row.getString("name"),
                Unit.valueOf(row.getString("unit")),
                row.getInt("need_polarity"),
                row.getObject("period_start") == null ? null : FigureSql.period(row),
                row.getInt("valued"));
    }

    private static DepartmentFigure departmentFigure(ResultSet row) throws SQLException {
        return new DepartmentFigure(
                new TerritoryRef(
                        row.getString("department_code"), TerritoryType.DEPARTMENT, row.getString("department_name")),
                row.getString("indicator_code") == null ? null : FigureSql.figure(row));
    }

    private <T> List<T> query(AsOf asOf, String sql, RowMapper<T> mapper, Object... parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, asOf.in(sql), mapper, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException("Figures could not be read", failure);
        }
    }
}
