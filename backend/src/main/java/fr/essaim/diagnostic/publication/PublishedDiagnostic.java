package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.DiagnosticRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published diagnostic at its permanent address; {@code successor} is there once a newer version has been published in
 * its place.
 */
public record PublishedDiagnostic(
        String slug,
        int version,
        Instant publishedAt,
        @Nullable DiagnosticRef predecessor,
        @Nullable DiagnosticRef successor,
        PublishedContent content) {}
