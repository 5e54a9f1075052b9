package fr.essaim.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may be chosen with `make run NAME=value`: four ports, all on loopback, and the data folder. */
record Settings(int port, int keycloakPort, int managementPort, int databasePort, Path data) {

    private static final int LAST_PORT = 65_535;

    static Settings of(Map<String, String> environment) {
        var port = port(environment, "PORT", 8080);
        if (port > LAST_PORT - 3) {
            throw new Refusal("PORT must be at most %d, for the three ports after it are used too: it is %d."
                    .formatted(LAST_PORT - 3, port));
        }
        var settings = new Settings(
                port,
                port(environment, "KEYCLOAK_PORT", port + 1),
                port + 2,
                port(environment, "DB_PORT", port + 3),
                data(environment));
        settings.refuseSharedPorts();
        return settings;
    }

    /** The same, over a database server that listens elsewhere. */
    Settings withDatabasePort(int other) {
        return new Settings(port, keycloakPort, managementPort, other, data);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Where the backend listens when Vite has the address that people open. */
    int backendPort() {
        return port + 4;
    }

    String backendUrl() {
        return "http://localhost:" + backendPort();
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, database);
    }

    /** Who wants which port, in words that fit a sentence. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("Essaim", port);
        ports.put("Keycloak", keycloakPort);
        ports.put("Keycloak's health check", managementPort);
        ports.put("PostgreSQL", databasePort);
        return ports;
    }

    private void refuseSharedPorts() {
        var owners = new LinkedHashMap<Integer, String>();
        ports().forEach((name, number) -> {
            var other = owners.put(number, name);
            if (other != null) {
                throw new Refusal("Port %d is meant for both %s and %s: change PORT, KEYCLOAK_PORT or DB_PORT."
                        .formatted(number, other, name));
            }
        });
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > LAST_PORT) {
            throw new Refusal("%s must be a port between 1 and %d: it is \"%s\".".formatted(name, LAST_PORT, value));
        }
        return Integer.parseInt(value);
    }

    private static Path data(Map<String, String> environment) {
        var value = environment.getOrDefault("DATA", "").strip();
        try {
            return Path.of(value.isEmpty() ? ".data" : value);
        } catch (InvalidPathException _) {
            throw new Refusal("DATA must be the path of a folder: it is \"%s\".".formatted(value));
        }
    }
}
