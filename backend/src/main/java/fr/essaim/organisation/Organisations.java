package fr.essaim.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /** The one of exactly that name; there must be one. */
    public Organisation named(String name) {
        return find("name", name).singleResult();
    }
}
