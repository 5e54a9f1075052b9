package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.InitiativeLikeness;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Finds lines of a file that are probably in the inventory, or in the file itself, already. */
@ApplicationScoped
class ReadDuplicates {

    private static final int MOST = 100;

    private static final String PAIRS = """
            with read as (
                select line::int, name, folded(name) as name_key, place, nullif(siret, '') as siret
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) r(line, name, place, siret)
            ), pair as (
                select r.line, r.name, i.id as initiative, null::int as other_line, i.name as other_name,
                       similarity(r.name_key, i.name_key) as likeness, r.siret = i.siret as same_siret
                from read r join local_initiative i on i.diagnostic_id = ?
                    and (r.siret = i.siret or r.place = i.place_code and similarity(r.name_key, i.name_key) >= 0.6)
                union all
                select r.line, r.name, null, o.line, o.name, similarity(r.name_key, o.name_key), r.siret = o.siret
                from read r join read o on o.line < r.line and o.place = r.place
                    and similarity(r.name_key, o.name_key) >= 0.6
            )
            select *, case when same_siret then 'SAME_SIRET' else 'SIMILAR_NAME' end as reason
            from pair order by likeness desc, line, other_name, initiative limit ?""";

    private final DataSource database;

    ReadDuplicates(DataSource database) {
        this.database = database;
    }

    /** The likest names first. */
    List<LikelyDuplicate> of(Diagnostic diagnostic, List<ReadRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    PAIRS,
                    ReadDuplicates::duplicate,
                    texts(rows, row -> String.valueOf(row.line())),
                    texts(rows, row -> row.initiative().name()),
                    texts(rows, row -> row.initiative().place()),
                    texts(
                            rows,
                            row -> Objects.requireNonNullElse(row.initiative().siret(), "")),
                    diagnostic.id(),
                    MOST);
        } catch (SQLException failed) {
            throw new IllegalStateException("Duplicates could not be found", failed);
        }
    }

    private static String[] texts(List<ReadRow> rows, Function<ReadRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static LikelyDuplicate duplicate(ResultSet row) throws SQLException {
        return new LikelyDuplicate(
                row.getInt("line"),
                row.getString("name"),
                row.getObject("initiative", UUID.class),
                row.getObject("other_line", Integer.class),
                row.getString("other_name"),
                InitiativeLikeness.valueOf(row.getString("reason")),
                row.getDouble("likeness"));
    }
}
