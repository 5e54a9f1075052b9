package fr.essaim.audit;

import org.jspecify.annotations.Nullable;

/** Somebody who did something: the account she signed in with, and her name until she is erased. */
public record Person(String account, @Nullable String name) {}
