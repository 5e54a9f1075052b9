package fr.essaim.diagnostic;

/** A diagnostic as another one names it. */
public record DiagnosticRef(String slug, int version, DiagnosticStage stage) {

    public static DiagnosticRef of(Diagnostic diagnostic) {
        return new DiagnosticRef(diagnostic.slug(), diagnostic.version(), diagnostic.stage());
    }
}
