package fr.essaim.project;

/** A condition that a transition still lacks: a stable code, and words that say the cure. Some can be waived, in writing. */
public record Unmet(String code, String message, boolean waivable) {}
