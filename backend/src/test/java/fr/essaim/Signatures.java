package fr.essaim;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A key pair made for the run: tokens signed with it pass the whole of the bearer path, without Keycloak. */
public class Signatures implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var keys = generator.generateKeyPair();
            return Map.of(
                    "quarkus.oidc.public-key", base64(keys.getPublic().getEncoded()),
                    "smallrye.jwt.sign.key", base64(keys.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {}
}
