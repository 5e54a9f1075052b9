package fr.essaim.shared.security;

/** The realm roles of Keycloak, as annotations need them. */
public final class Role {

    /** An Ansa officer; managers and administrators are officers too. */
    public static final String ANSA = "ansa";

    public static final String ANSA_MANAGER = "ansa-manager";
    public static final String ANSA_ADMIN = "ansa-admin";
    /** A lead or actor of the territories named in her {@code territories} claim. */
    public static final String TERRITORY = "territory";
    /** A funder's reader, for the organisations named in the {@code funders} claim. */
    public static final String FUNDER = "funder";

    private Role() {}
}
