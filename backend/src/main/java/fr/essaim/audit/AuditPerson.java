package fr.essaim.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Somebody who acted, with the key of what the trail keeps of her: AES-256-GCM, the nonce in front, in base 64. */
@Entity
public class AuditPerson {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Id
    private UUID id;

    private String username;
    private String name;
    private byte[] secret;

    protected AuditPerson() {}

    AuditPerson(String username, String name) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.username = username;
        this.name = name;
        this.secret = random(32);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    byte[] secret() {
        return secret;
    }

    String seal(byte[] plain) {
        var nonce = random(NONCE);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    byte[] open(String text) {
        var whole = Base64.getDecoder().decode(text);
        return crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), Arrays.copyOfRange(whole, NONCE, whole.length));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The trail's key of person %s does not fit".formatted(id), broken);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
