package fr.essaim.launcher;

import java.util.List;

/** What people type to look around: the accounts of {@code keycloak/essaim-users-0.json}, all invented. */
final class Demonstration {

    static final String PASSWORD = "essaim-demo";
    static final String INTEGRATION_CLIENT = "essaim-integration";
    static final String INTEGRATION_SECRET = "essaim-integration-demo";

    static final String MAIL_SENDER = "essaim@ansa.example.org";

    static final List<Account> ACCOUNTS = List.of(
            new Account("Ansa officer", "claire.morel@ansa.example.org"),
            new Account("Ansa manager", "nadia.benali@ansa.example.org"),
            new Account("Ansa administrator", "paul.girard@ansa.example.org"),
            new Account("Lead of Gard", "helene.roche@gard.example.org"),
            new Account("Lead of Seine-Maritime", "marc.lefevre@seine-maritime.example.org"),
            new Account("Funder (ANCT)", "sophie.laurent@anct.example.org"));

    private Demonstration() {}

    record Account(String role, String signInName) {}
}
