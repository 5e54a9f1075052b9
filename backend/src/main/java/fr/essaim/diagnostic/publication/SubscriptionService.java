package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.DiagnosticTeam;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets whoever wants to know of a territory's diagnostics know when one is published. */
@ApplicationScoped
@Transactional
class SubscriptionService {

    private final DiagnosticSubscriptions subscriptions;
    private final DiagnosticNotices notices;
    private final DiagnosticAccess access;
    private final DiagnosticTeam team;
    private final Territories territories;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    SubscriptionService(
            DiagnosticSubscriptions subscriptions,
            DiagnosticNotices notices,
            DiagnosticAccess access,
            DiagnosticTeam team,
            Territories territories,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.access = access;
        this.team = team;
        this.territories = territories;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<SubscriptionDetails> list() {
        return subscriptions.of(caller.username()).stream()
                .map(SubscriptionDetails::of)
                .toList();
    }

    /** One that is there already is answered as it is. */
    SubscriptionDetails subscribe(SubscriptionDraft draft) {
        var territory = territories.require(TerritoryCode.parse(draft.territory()));
        return subscriptions.of(caller.username()).stream()
                .filter(one -> one.territory().equals(territory))
                .findFirst()
                .map(SubscriptionDetails::of)
                .orElseGet(() -> {
                    var subscription = new DiagnosticSubscription(caller.username(), territory, clock.instant());
                    subscriptions.persist(subscription);
                    return SubscriptionDetails.of(subscription);
                });
    }

    SubscriptionDetails get(UUID id) {
        return SubscriptionDetails.of(subscriptions.require(caller.username(), id));
    }

    void unsubscribe(UUID id, @Nullable String ifMatch) {
        var subscription = subscriptions.require(caller.username(), id);
        etags.require(ifMatch, SubscriptionDetails.of(subscription));
        subscriptions.delete(subscription);
    }

    /** Her notice of it is read; nothing where there is none. */
    void read(String slug) {
        notices.forget(caller.username(), access.readPublished(slug));
    }

    /** Whoever subscribed hears of it, and its team; not who publishes it. */
    void tellOf(Diagnostic diagnostic, String publisher) {
        Stream.concat(
                        subscriptions.to(diagnostic.territory()).stream().map(DiagnosticSubscription::account),
                        team.accounts(diagnostic).stream())
                .distinct()
                .filter(account -> !account.equals(publisher))
                .forEach(account -> notices.persist(new DiagnosticNotice(account, diagnostic, clock.instant())));
    }
}
