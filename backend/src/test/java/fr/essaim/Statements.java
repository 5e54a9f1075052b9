package fr.essaim;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts the statements that reach the database, whoever sends them: a screen that asks once for each row is found out here. */
@ApplicationScoped
public class Statements {

    public long during(Runnable work) {
        return Database.statementsDuring(work);
    }
}
