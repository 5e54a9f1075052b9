package fr.essaim.launcher;

/** The last words of a start: how to get in, and the address alone on the last line, where scripts look for it. */
final class Welcome {

    private Welcome() {}

    static String words(Settings settings) {
        var words = new StringBuilder("\nDemonstration accounts\n");
        row(words, "Role", "Sign-in name", "Password");
        Demonstration.ACCOUNTS.forEach(
                account -> row(words, account.role(), account.signInName(), Demonstration.PASSWORD));
        return words.append("""

                Integrations
                  client %s, secret %s
                  token=$(curl -s -d grant_type=client_credentials -d client_id=%s -d client_secret=%s \\
                    %s/realms/essaim/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -H "Authorization: Bearer $token" %s/api/v1/me

                Mails stay on this machine, in %s
                Keycloak's console: %s/admin (admin, KEYCLOAK_ADMIN in %s)
                Ctrl-C stops everything.

                %s""".formatted(
                                Demonstration.INTEGRATION_CLIENT,
                                Demonstration.INTEGRATION_SECRET,
                                Demonstration.INTEGRATION_CLIENT,
                                Demonstration.INTEGRATION_SECRET,
                                settings.keycloakUrl(),
                                settings.url(),
                                settings.data().resolve("mails"),
                                settings.keycloakUrl(),
                                settings.data().resolve(Secrets.FILE),
                                settings.url()))
                .toString();
    }

    private static void row(StringBuilder words, String role, String name, String password) {
        words.append("  %-24s%-42s%s%n".formatted(role, name, password));
    }
}
