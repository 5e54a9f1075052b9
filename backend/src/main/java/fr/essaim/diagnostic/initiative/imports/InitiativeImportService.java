package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.initiative.InitiativeLedger;
import fr.essaim.diagnostic.initiative.Places;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes files of initiatives in two steps: looked at, which changes nothing; recorded, whole or not at all. */
@ApplicationScoped
@Transactional
class InitiativeImportService {

    /** A preview that nobody decides on goes. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final DiagnosticAccess access;
    private final InitiativeImports imports;
    private final FileReadings readings;
    private final ReadDuplicates duplicates;
    private final InitiativeLedger ledger;
    private final Places places;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    InitiativeImportService(
            DiagnosticAccess access,
            InitiativeImports imports,
            FileReadings readings,
            ReadDuplicates duplicates,
            InitiativeLedger ledger,
            Places places,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.imports = imports;
        this.readings = readings;
        this.duplicates = duplicates;
        this.ledger = ledger;
        this.places = places;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    /** The very same bytes again are the same import. */
    InitiativeImportDetails look(String slug, String fileName, byte[] content) {
        var diagnostic = held(slug);
        if (content.length > MOST_BYTES) {
            throw TableReader.refusal("file-too-large", "At most 2 MiB: split the file.");
        }
        var now = clock.instant();
        imports.forgotten(diagnostic, now.minus(KEPT)).forEach(imports::delete);
        var sha256 = sha256(content);
        var same = imports.same(diagnostic, sha256);
        if (same.isPresent()) {
            return details(diagnostic, same.get());
        }
        var known = new KnownPlaces(places.all(diagnostic));
        var reading = DataInclusionReader.looksLikeJson(content)
                ? DataInclusionReader.read(content, known)
                : TableReader.read(fileName, content, known);
        var file = new InitiativeImport(diagnostic, fileName, sha256, caller.username(), now);
        imports.persistAndFlush(file);
        readings.keep(file.id(), reading);
        return details(diagnostic, file);
    }

    InitiativeImportDetails get(String slug, UUID id) {
        var diagnostic = access.read(slug);
        return details(diagnostic, imports.require(diagnostic, id));
    }

    InitiativeImportDetails record(String slug, UUID id, @Nullable String ifMatch) {
        var diagnostic = access.edit(slug);
        var file = seen(diagnostic, id, ifMatch);
        var reading = readings.of(id);
        file.record(reading, caller.username(), clock.instant());
        var known = new KnownPlaces(places.all(diagnostic));
        reading.rows()
                .forEach(row -> ledger.add(
                        diagnostic,
                        row.initiative(),
                        known.place(row.initiative().place())));
        imports.flush();
        return details(diagnostic, file);
    }

    void discard(String slug, UUID id, @Nullable String ifMatch) {
        var file = seen(held(slug), id, ifMatch);
        file.requirePreview();
        imports.delete(file);
    }

    private InitiativeImport seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        var file = imports.require(diagnostic, id);
        etags.require(ifMatch, details(diagnostic, file));
        return file;
    }

    /** Of somebody who may write it: a preview changes nothing of what was signed off. */
    private Diagnostic held(String slug) {
        var diagnostic = access.hold(slug);
        if (!access.mayEdit(diagnostic)) {
            throw new Refusal.Forbidden("You read this diagnostic: its team names who writes it.");
        }
        if (!diagnostic.stage().isOpen()) {
            throw new Refusal.Conflict("Nothing of this diagnostic changes any more.");
        }
        return diagnostic;
    }

    private InitiativeImportDetails details(Diagnostic diagnostic, InitiativeImport file) {
        var reading = readings.of(file.id());
        List<LikelyDuplicate> likely =
                file.state() == InitiativeImportState.PREVIEW ? duplicates.of(diagnostic, reading.rows()) : List.of();
        return InitiativeImportDetails.of(file, reading, likely);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
