package fr.essaim.diagnostic.initiative;

/** The review of initiatives as a publication shows it: the coverage with its gaps, and where the initiatives are. */
public record PublishedReview(Coverage coverage, PlaceCounts places) {}
