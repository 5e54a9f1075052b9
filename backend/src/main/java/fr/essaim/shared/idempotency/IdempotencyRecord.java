package fr.essaim.shared.idempotency;

import org.jspecify.annotations.Nullable;

/** What a key stands for: the request by its fingerprint, and its answer once there is one. */
record IdempotencyRecord(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String body) {}
