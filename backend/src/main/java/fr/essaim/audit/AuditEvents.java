package fr.essaim.audit;

import fr.essaim.shared.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditEvents implements PanacheRepositoryBase<AuditEvent, UUID> {

    /** The newest first, from after the cursor on. */
    List<AuditEvent> find(AuditFilter filter, Cursor cursor, int limit) {
        var conditions = new ArrayList<>(List.of("e.id < :after"));
        var parameters = new HashMap<String, Object>();
        parameters.put("after", cursor.id());
        add(conditions, parameters, "e.action = :action", "action", filter.action());
        add(conditions, parameters, "e.subjectType = :type", "type", filter.subjectType());
        add(conditions, parameters, "e.subjectId = :subject", "subject", filter.subjectId());
        add(conditions, parameters, "e.requestId = :request", "request", filter.requestId());
        add(conditions, parameters, "e.at >= :since", "since", filter.since());
        add(conditions, parameters, "e.at < :until", "until", filter.until());
        add(
                conditions,
                parameters,
                "e.person in (select p.id from AuditPerson p where locate(lower(:actor), lower(p.username || ' ' || p.name)) > 0)",
                "actor",
                filter.actor());
        var query = "from AuditEvent e where " + String.join(" and ", conditions) + " order by e.id desc";
        return find(query, parameters).page(0, limit).list();
    }

    /** What was done to a thing and to its parts, which their creation alone tells once they are deleted. */
    List<AuditEvent> find(Whole whole, Cursor cursor, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with subject as (
                            select cast(:type as text) as type, cast(:id as text) as id
                            union all
                            select subject_type, subject_id
                            from audit_event
                            where subject_type in (:parts) and action = 'CREATE'
                              and changes @> jsonb_build_array(jsonb_build_object(
                                      'field', cast(:owner as text), 'after', cast(:id as text)))
                        )
                        select e.*
                        from subject s
                        join audit_event e on e.subject_type = s.type and e.subject_id = s.id
                        where e.id < :after and e.action <> 'READ'
                        order by e.id desc
                        limit :limit""", AuditEvent.class)
                .setParameter("type", whole.type())
                .setParameter("id", whole.id())
                .setParameter("parts", whole.parts())
                .setParameter("owner", whole.owner())
                .setParameter("after", cursor.id())
                .setParameter("limit", limit)
                .getResultList();
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
