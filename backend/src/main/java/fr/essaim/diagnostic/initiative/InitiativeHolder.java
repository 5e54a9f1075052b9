package fr.essaim.diagnostic.initiative;

/** A part of a diagnostic whose things refer to initiatives: when a duplicate is merged, they go along. */
public interface InitiativeHolder {

    /** In the transaction of the merge: what referred to the duplicate refers to the other one. */
    void move(LocalInitiative duplicate, LocalInitiative into);
}
