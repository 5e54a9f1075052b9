package fr.essaim.search;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The view of all that can be found: whole words first, then starts of words, then texts and near misses. */
@ApplicationScoped
class SearchIndex {

    /** {starts} has a condition for each word typed. Where there is no text it says so, or no index would be asked. */
    private static final String FIND = """
            with found as (
                select s.*, case when words like ' ' || asked.typed || ' %' then 5
                                 when words like ' ' || asked.typed || '%' then 4
                                 when words like '% ' || asked.typed || ' %' then 3
                                 when {starts} then 2
                                 else word_similarity(asked.typed, words)
                                      + coalesce(ts_rank(document, asked.query), 0) end as score
                from searchable s, (select ?::text as typed, stems_asked(?) as query) asked
                where audience = any (?) and (kind <> 'ORGANISATION' or key = any (coalesce(?, array[key])))
                  and ({starts} or document is not null and document @@ stems_asked(?) or words %> ?)),
            placed as (
                select *, max(score) over (partition by kind) as best,
                       row_number() over (partition by kind order by score desc, weight desc nulls last, title, key) as place
                from found)
            select kind, key, placed.title, detail, within,
                   coalesce(sheet.illustrative, project.illustrative, organisation.illustrative, diagnostic.illustrative,
                            initiative.illustrative, false) as illustrative
            from placed
            left join project on kind in ('PROJECT', 'DOCUMENT') and project.slug = coalesce(within, key)
            left join published_sheet sheet
                   on audience = 'OUTSIDE' and sheet.project_id = project.id and superseded_at is null
            left join organisation on organisation.id = case kind when 'ORGANISATION' then key::uuid end
            left join diagnostic on kind = 'DIAGNOSTIC' and diagnostic.slug = key
            left join local_initiative initiative on initiative.id = case kind when 'INITIATIVE' then key::uuid end
            where place <= ? order by best desc, kind, place""";

    private final DataSource database;

    SearchIndex(DataSource database) {
        this.database = database;
    }

    /**
     * {@code audiences}: those that the caller belongs to, as the view names them; {@code organisations}: the ids of
     * those that may be found, nothing where all may.
     */
    List<SearchHit> find(String text, List<String> audiences, Optional<Set<UUID>> organisations, int limit) {
        var typed = Folding.fold(text);
        var starts = Folding.words(text).stream().map(word -> "% " + word + "%").toList();
        var parameters = new ArrayList<@Nullable Object>(starts);
        parameters.addAll(List.of(typed, text, audiences.toArray(String[]::new)));
        parameters.add(organisations
                .map(ids -> ids.stream().map(UUID::toString).toArray(String[]::new))
                .orElse(null));
        parameters.addAll(starts);
        parameters.addAll(List.of(text, typed, limit));
        var each = String.join(" and ", Collections.nCopies(starts.size(), "words like ?"));
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    FIND.replace("{starts}", "(" + each + ")"),
                    row -> new SearchHit(
                            SearchKind.valueOf(row.getString("kind")),
                            row.getString("key"),
                            row.getString("title"),
                            row.getString("detail"),
                            row.getString("within"),
                            row.getBoolean("illustrative")),
                    parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException("The search failed", failed);
        }
    }
}
