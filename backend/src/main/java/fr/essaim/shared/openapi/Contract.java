package fr.essaim.shared.openapi;

import fr.essaim.shared.error.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What the contract says once, for all operations. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Essaim",
                        version = "1",
                        description = """
                                Figures on the need for workers and on the people far from work, by territory: value, \
                                range, rank, source, vintage and status.

                                Territories are addressed by type and code (`DEP-30`, `REG-76`), indicators by code \
                                (`BES-01`). What is absent is left out. A figure without a value says why: `SECRET`, \
                                `MISSING` and `NOT_APPLICABLE` are never zero. Errors are `application/problem+json` \
                                (RFC 9457), their `type` a stable code. Reference data and published figures are open \
                                to everybody; everything else wants a session or a bearer token.""",
                        contact = @Contact(name = "Ansa", url = "https://www.solidarites-actives.com/"),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        servers = @Server(url = "/", extensions = @Extension(name = "x-internal", value = "false", parseValue = true)),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description =
                                            "Integrations: a token of Keycloak's realm essaim for audience essaim-api, signed with RS256 and checked as RFC8725 asks."),
                            @SecurityScheme(
                                    securitySchemeName = "session",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.COOKIE,
                                    apiKeyName = "q_session_web",
                                    description = "Browsers: the cookie that /login sets.")
                        }))
public class Contract extends Application {}
