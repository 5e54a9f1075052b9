package fr.essaim.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DataImports implements PanacheRepositoryBase<DataImport, UUID> {

    private static final int LATEST = 50;

    List<DataImport> latest() {
        return findAll(Sort.descending("id")).page(0, LATEST).list();
    }

    boolean has(String sha256) {
        return count("sha256", sha256) > 0;
    }
}
