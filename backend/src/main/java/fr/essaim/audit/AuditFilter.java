package fr.essaim.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which part of the trail; what is absent does not narrow it. {@code until} itself is left out. */
record AuditFilter(
        @Nullable String actor,
        @Nullable Action action,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String requestId,
        @Nullable Instant since,
        @Nullable Instant until) {}
