package fr.essaim.shared.web;

import java.util.Optional;

/** A feature that knows how some public pages begin, in French: their title, and what stands below it. */
public interface FirstWords {

    /** Those of the page at an address like {@code /territoires/DEP-30}, when it is one of this feature's. */
    Optional<Words> at(String path);

    record Words(String title, String lead) {}
}
