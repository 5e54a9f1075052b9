package fr.essaim.search;

import org.jspecify.annotations.Nullable;

/**
 * Something found: {@code key} is what its address has (a slug, id or code); {@code detail} tells it from its
 * namesakes: a project's sponsor, a territory's type, a document's project, a diagnostic's territory, an initiative's operator; {@code within} is the slug of that project, or of an initiative's diagnostic.
 * {@code illustrative} where nobody has verified it, or the project it belongs to.
 */
public record SearchHit(
        SearchKind kind,
        String key,
        String title,
        @Nullable String detail,
        @Nullable String within,
        boolean illustrative) {}
