package fr.essaim.project;

import java.time.Instant;

/** A published state of a sheet: its number, when and why. It is never changed, only followed by the next one. */
public record Publication(int revision, Instant publishedAt, String reason) {}
