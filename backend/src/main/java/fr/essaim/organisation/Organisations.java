package fr.essaim.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {}
