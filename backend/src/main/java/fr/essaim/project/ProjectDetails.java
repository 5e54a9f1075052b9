package fr.essaim.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as its reader may see it: Ansa's team reads the sheet as it stands, with what can be done next under
 * {@code desk}; everybody else reads it as last published, and {@code desk} is absent.
 */
public record ProjectDetails(
        UUID id,
        String slug,
        ProjectSheet sheet,
        @Nullable Publication publication,
        @Nullable ProjectDesk desk) {}
