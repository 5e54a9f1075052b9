package fr.essaim.launcher;

/** A password that only the parts of one installation need to know; nobody types it. */
enum Secret {
    DATABASE_SUPERUSER,
    DATABASE_ESSAIM,
    DATABASE_ESSAIM_OWNER,
    DATABASE_KEYCLOAK,
    ESSAIM_COOKIE,
    KEYCLOAK_ADMIN,
    KEYCLOAK_CLIENT_LAUNCHER,
    KEYCLOAK_CLIENT_WEB
}
