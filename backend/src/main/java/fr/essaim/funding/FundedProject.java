package fr.essaim.funding;

/** A project that a line pays for; who reads only what is published can open its sheet when it is. */
public record FundedProject(String slug, String name, boolean published) {}
