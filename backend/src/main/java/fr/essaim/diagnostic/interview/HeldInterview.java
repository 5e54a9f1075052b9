package fr.essaim.diagnostic.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview that was held, as findings rest on it; {@code organisation} is Ansa's to know. */
public record HeldInterview(
        UUID id, String publicLabel, @Nullable String organisation) {}
