package fr.essaim.diagnostic.interview;

import java.util.UUID;

/** A verbatim that may be quoted, and all that is said of whose it is. */
public record Quotation(UUID id, String publicLabel, String text) {}
