package fr.essaim.me;

import fr.essaim.territory.TerritoryRef;
import java.util.List;

/** Who makes the request, and what the product offers her. */
public record Me(
        Kind kind,
        String username,
        String name,
        List<Membership> memberships,
        List<TerritoryRef> territories,
        List<String> funders,
        List<Permission> permissions) {

    public enum Kind {
        ANONYMOUS,
        PERSON,
        /** A program, with a token of its own. */
        INTEGRATION
    }

    /** The family of roles she acts in. */
    public enum Membership {
        ANSA,
        ANSA_MANAGER,
        ANSA_ADMIN,
        TERRITORY,
        FUNDER
    }

    /** What is not open to everybody and is open to her. */
    public enum Permission {
        READ_IMPORTS,
        IMPORT_FIGURES,
        WITHDRAW_IMPORTS,
        /** Notes on her own territories. */
        WRITE_NOTES,
        /** Notes on any territory. */
        READ_NOTES,
        REVISE_DEFINITIONS,
        /** Agreements, their lines and payments. */
        WRITE_FUNDING,
        READ_AUDIT
    }
}
