package fr.essaim.diagnostic.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Each by the id of its interview. */
@ApplicationScoped
class Interviewees implements PanacheRepositoryBase<Interviewee, UUID> {}
