package fr.essaim.organisation;

/** A feature whose things refer to organisations: when a duplicate is merged, they go along. */
public interface OrganisationHolder {

    /** In the transaction of the merge: what referred to the duplicate refers to the other one. */
    void move(Organisation duplicate, Organisation into);
}
