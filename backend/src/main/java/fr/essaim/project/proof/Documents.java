package fr.essaim.project.proof;

import fr.essaim.project.Project;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** The newest first. */
    List<Document> of(Project project) {
        return list("project = ?1 order by id desc", project);
    }

    Document require(Project project, UUID id) {
        return find("project = ?1 and id = ?2", project, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("document", id));
    }

    /** The project's document that an entry names. */
    Document named(Project project, UUID id) {
        return find("project = ?1 and id = ?2", project, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.Invalid(FieldError.pointer(
                        "/document", "document-unknown", "The project has no such document: attach it first.")));
    }

    /** One that a published sheet shows and that is still meant for everybody. */
    Document requirePublished(String slug, UUID id) {
        return find("project.slug = ?1 and id = ?2 and audience = ?3", slug, id, Audience.PUBLIC)
                .singleResultOptional()
                .filter(document -> isPublished(id))
                .orElseThrow(() -> new Refusal.NotFound("published document", id));
    }

    /** Whether any revision of a published sheet shows it. */
    boolean isPublished(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (
                            select from published_sheet
                            where project_id = (select project_id from document where id = :id)
                              and jsonb_path_exists(sheet, '$.documents[*] ? (@.id == $id)',
                                      jsonb_build_object('id', cast(:id as text))))""", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Whether evidence or a result rests on it. */
    boolean isNeeded(Document document) {
        return getEntityManager()
                        .createQuery("""
                                select count(*) from Document d where d = :document
                                  and (exists (from Evidence e where e.document = d)
                                       or exists (from ProjectResult r where r.document = d))""", Long.class)
                        .setParameter("document", document)
                        .getSingleResult()
                > 0;
    }
}
