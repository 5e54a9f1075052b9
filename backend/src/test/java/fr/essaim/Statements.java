package fr.essaim;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;

/** Counts the statements that Hibernate sends: a screen that asks once for each row is found out here. */
@ApplicationScoped
public class Statements {

    private final SessionFactory hibernate;

    Statements(SessionFactory hibernate) {
        this.hibernate = hibernate;
    }

    public long during(Runnable work) {
        long before = hibernate.getStatistics().getPrepareStatementCount();
        work.run();
        return hibernate.getStatistics().getPrepareStatementCount() - before;
    }
}
