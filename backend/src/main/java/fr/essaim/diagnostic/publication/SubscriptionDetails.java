package fr.essaim.diagnostic.publication;

import fr.essaim.territory.TerritoryRef;
import java.util.UUID;

/** One of the caller's subscriptions. */
public record SubscriptionDetails(UUID id, TerritoryRef territory) {

    static SubscriptionDetails of(DiagnosticSubscription subscription) {
        return new SubscriptionDetails(subscription.id(), TerritoryRef.of(subscription.territory()));
    }
}
