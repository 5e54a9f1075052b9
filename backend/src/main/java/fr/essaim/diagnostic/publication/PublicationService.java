package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.DiagnosticDetails;
import fr.essaim.diagnostic.DiagnosticLifecycle;
import fr.essaim.diagnostic.DiagnosticRef;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.DiagnosticStageChange;
import fr.essaim.diagnostic.DiagnosticStageChanges;
import fr.essaim.diagnostic.DiagnosticViews;
import fr.essaim.diagnostic.Diagnostics;
import fr.essaim.diagnostic.figure.FiguresPublication;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Publishes diagnostics, each once and for good: the one before it is superseded, and whoever wanted to know is told. */
@ApplicationScoped
@Transactional
class PublicationService {

    private final DiagnosticAccess access;
    private final Diagnostics diagnostics;
    private final DiagnosticLifecycle lifecycle;
    private final DiagnosticStageChanges changes;
    private final DiagnosticViews views;
    private final PublishedContents contents;
    private final FiguresPublication figures;
    private final Publications publications;
    private final SubscriptionService subscriptions;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    PublicationService(
            DiagnosticAccess access,
            Diagnostics diagnostics,
            DiagnosticLifecycle lifecycle,
            DiagnosticStageChanges changes,
            DiagnosticViews views,
            PublishedContents contents,
            FiguresPublication figures,
            Publications publications,
            SubscriptionService subscriptions,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.diagnostics = diagnostics;
        this.lifecycle = lifecycle;
        this.changes = changes;
        this.views = views;
        this.contents = contents;
        this.figures = figures;
        this.publications = publications;
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    /** What was seen is published: {@code ifMatch} is the tag of the diagnostic. */
    DiagnosticDetails publish(String slug, @Nullable String ifMatch) {
        var diagnostic = access.hold(slug);
        etags.require(ifMatch, views.details(diagnostic));
        publish(diagnostic, caller.username(), clock.instant());
        return views.details(diagnostic);
    }

    /** As its guards allow; {@code now} is when. */
    void publish(Diagnostic diagnostic, String by, Instant now) {
        lifecycle.require(diagnostic, DiagnosticStage.PUBLISHED);
        publications.persist(new Publication(diagnostic, contents.of(diagnostic), by, now));
        figures.record(diagnostic, by); // afterwards: they would stand beside themselves as official ones
        var before = diagnostic.predecessor();
        if (before != null) {
            changes.persist(DiagnosticStageChange.make(before, DiagnosticStage.SUPERSEDED, null, by, now));
            before.supersede(by, now);
        }
        changes.persist(DiagnosticStageChange.make(diagnostic, DiagnosticStage.PUBLISHED, null, by, now));
        diagnostic.publish(by, now);
        subscriptions.tellOf(diagnostic, by);
    }

    PublishedDiagnostic get(String slug) {
        var diagnostic = access.readPublished(slug);
        var publication = publications.require(diagnostic);
        var before = diagnostic.predecessor();
        return new PublishedDiagnostic(
                diagnostic.slug(),
                diagnostic.version(),
                publication.publishedAt(),
                before == null ? null : DiagnosticRef.of(before),
                diagnostics
                        .successorOf(diagnostic)
                        .filter(next -> next.stage().isPublic())
                        .map(DiagnosticRef::of)
                        .orElse(null),
                publication.content());
    }
}
