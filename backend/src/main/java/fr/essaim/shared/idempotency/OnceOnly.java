package fr.essaim.shared.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.CurrentRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs an operation once for each key, and answers those who come again with what it answered then. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class OnceOnly {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,100}");

    private final IdempotencyRecords records;
    private final CurrentRequest request;
    private final Caller caller;
    private final ObjectMapper json;

    OnceOnly(IdempotencyRecords records, CurrentRequest request, Caller caller, ObjectMapper json) {
        this.records = records;
        this.request = request;
        this.caller = caller;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        var key = key();
        return key == null
                ? operation.proceed()
                : QuarkusTransaction.joiningExisting().call(() -> once(key, operation));
    }

    private Response once(String key, InvocationContext operation) throws Exception {
        var fingerprint = fingerprint(operation);
        if (!records.take(caller.username(), key, fingerprint)) {
            return again(key, fingerprint);
        }
        var answer = (Response) operation.proceed();
        var body = answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity());
        records.answer(caller.username(), key, answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION), body);
        return answer;
    }

    private @Nullable String key() {
        var key = request.header(HEADER);
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Refusal.Invalid(FieldError.parameter(
                    HEADER, "idempotency-key-malformed", "An Idempotency-Key has 8 to 100 visible ASCII characters."));
        }
        return key;
    }

    private Response again(String key, String fingerprint) throws Exception {
        var earlier = records.find(caller.username(), key)
                .filter(record -> record.fingerprint().equals(fingerprint))
                .orElseThrow(Refusal.KeyReused::new);
        var answer = Response.status(earlier.status()).header("Idempotency-Replayed", "true");
        if (earlier.location() != null) {
            answer.location(URI.create(earlier.location()));
        }
        return answer.entity(earlier.body() == null ? null : new RawValue(earlier.body()))
                .build();
    }

    private String fingerprint(InvocationContext operation) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(operation.getMethod().toGenericString().getBytes(StandardCharsets.UTF_8));
        digest.update(json.writeValueAsBytes(operation.getParameters()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
