package fr.essaim.project.model;

import fr.essaim.project.Project;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The versions of a project without their content, in one statement. */
@ApplicationScoped
class VersionList {

    private final DataSource database;

    VersionList(DataSource database) {
        this.database = database;
    }

    /** The newest first. */
    List<ModelVersionSummary> of(Project project, boolean draftsToo) {
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    """
                    select number, title, state, illustrative, reason, published_at, jsonb_array_length(elements) as elements,
                           jsonb_array_length(jsonb_path_query_array(elements, '$[*].kind ? (@ == "CORE")')) as core
                    from model_version
                    where project_id = ? and (state <> 'DRAFT' or ?)
                    order by number desc""",
                    row -> new ModelVersionSummary(
                            row.getInt("number"),
                            row.getString("title"),
                            ModelVersionState.valueOf(row.getString("state")),
                            row.getInt("core"),
                            row.getInt("elements") - row.getInt("core"),
                            row.getBoolean("illustrative"),
                            row.getString("reason"),
                            row.getTimestamp("published_at") == null
                                    ? null
                                    : row.getTimestamp("published_at").toInstant()),
                    project.id(),
                    draftsToo);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
