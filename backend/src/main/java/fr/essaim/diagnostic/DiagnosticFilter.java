package fr.essaim.diagnostic;

import fr.essaim.project.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which diagnostics; what is absent or empty does not narrow. Of each list one value is enough. */
record DiagnosticFilter(
        String text,
        List<DiagnosticStage> stages,
        List<Theme> themes,
        List<String> departments,
        @Nullable Integer year) {}
