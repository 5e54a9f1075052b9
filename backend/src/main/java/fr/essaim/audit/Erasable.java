package fr.essaim.audit;

import java.util.UUID;

/** A kind of person whose data can be erased; a restored backup has them erased again. */
public interface Erasable {

    Erasure.Kind kind();

    /** Erases what is left of her, in the transaction under way; nothing when nothing is left. */
    void eraseAgain(UUID id);
}
