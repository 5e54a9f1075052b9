package fr.essaim.indicator.imports;

import fr.essaim.audit.People;
import fr.essaim.indicator.Indicators;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.Position;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of figures in steps: looked at, which changes nothing; recorded, whole or not at all; withdrawn. Each step
 * is one transaction: killed in the middle, it has not happened.
 */
@ApplicationScoped
@Transactional
public class ImportService {

    /** A preview that nobody decides on goes, with its file. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final DataImports imports;
    private final ImportDatabase database;
    private final FileReader reader;
    private final Indicators indicators;
    private final People people;
    private final ETags etags;
    private final Clock clock;

    ImportService(
            DataImports imports,
            ImportDatabase database,
            FileReader reader,
            Indicators indicators,
            People people,
            ETags etags,
            Clock clock) {
        this.imports = imports;
        this.database = database;
        this.reader = reader;
        this.indicators = indicators;
        this.people = people;
        this.etags = etags;
        this.clock = clock;
    }

    Page<DataImportSummary> list(Cursor cursor, int limit) {
        var found = imports.before(cursor, limit + 1);
        var effects = database.effects(found.stream().map(DataImport::id).toList());
        var known = people.of(found.stream().flatMap(DataImport::accounts).toList());
        return Page.of(
                found,
                limit,
                file -> DataImportSummary.of(file, effects.getOrDefault(file.id(), List.of()), known),
                file -> new Cursor(file.id()));
    }

    /**
     * Reads a file and finds what it would change; the very same bytes again are the same import. A preview that is
     * read in another way is another one.
     */
    DataImportDetails look(String fileName, byte[] content, @Nullable String mapping, String by) {
        var now = clock.instant();
        imports.forgotten(now.minus(KEPT)).forEach(imports::delete);
        var sha256 = sha256(content);
        var earlier = imports.standing(sha256);
        if (earlier.isPresent()) {
            if (mapping == null || earlier.get().state() != ImportState.PREVIEW) {
                return details(earlier.get());
            }
            imports.delete(earlier.get());
            imports.flush();
        }
        var reading = reader.read(fileName, content, mapping);
        var file = new DataImport(fileName, sha256, reading, by, now);
        imports.persistAndFlush(file);
        database.keep(file.id(), content, reading.file(), catalogue());
        lookAgain(file);
        return details(file);
    }

    DataImportDetails get(UUID id) {
        return details(imports.require(id));
    }

    /** Figures changed since a preview's effects were found. */
    boolean isOutdated(UUID id) {
        return isOutdated(imports.require(id));
    }

    /** Brings a preview up to what stands now. */
    @InTurn
    DataImportDetails lookAgain(UUID id) {
        var file = imports.require(id);
        if (isOutdated(file)) {
            lookAgain(file);
        }
        return details(file);
    }

    DataImportDetails correctSource(UUID id, @Nullable String ifMatch, SourceCorrection correction) {
        var file = seen(id, ifMatch);
        file.requireState(ImportState.PREVIEW, "it is no longer a preview");
        database.correctSource(id, correction);
        return details(file);
    }

    DataImportDetails record(UUID id, @Nullable String ifMatch, String by) {
        database.holdFigures();
        var file = seen(id, ifMatch);
        if (isOutdated(file)) {
            throw new Refusal.Stale();
        }
        record(file, by);
        return details(file);
    }

    void discard(UUID id, @Nullable String ifMatch) {
        var file = seen(id, ifMatch);
        file.requireState(ImportState.PREVIEW, "it is no longer a preview");
        imports.delete(file);
    }

    DataImportDetails withdraw(UUID id, @Nullable String ifMatch, Withdrawal withdrawal, String by) {
        database.holdFigures();
        var file = seen(id, ifMatch);
        var now = clock.instant();
        file.withdraw(withdrawal.reason(), by, now);
        imports.flush();
        database.withdraw(id, catalogue(), now);
        return details(file);
    }

    Page<ProposedChange> changes(UUID id, ProposedChange.@Nullable Kind kind, Position after, int limit) {
        var found = imports.require(id).state() == ImportState.PREVIEW
                ? database.proposed(id, kind, after, limit + 1)
                : database.recorded(id, kind, after, limit + 1);
        return Page.of(found, limit, change -> change, change -> new Position(change.position()));
    }

    Page<RefusedFigure> refused(UUID id, Position after, int limit) {
        imports.require(id);
        var found = database.refused(id, after, limit + 1);
        return Page.of(found, limit, cell -> cell, cell -> new Position(cell.position()));
    }

    String refusedCsv(UUID id) {
        imports.require(id);
        return RefusedCsv.of(database.refused(id, Position.START, Integer.MAX_VALUE));
    }

    byte[] content(UUID id) {
        imports.require(id);
        return database.content(id);
    }

    /** Looks and records in one go; false when this very file was taken before. */
    public boolean take(String fileName, byte[] content, String by) {
        if (imports.standing(sha256(content)).isPresent()) {
            return false;
        }
        look(fileName, content, null, by);
        record(imports.standing(sha256(content)).orElseThrow(), by);
        return true;
    }

    private void record(DataImport file, String by) {
        var now = clock.instant();
        file.record(by, now);
        imports.flush();
        database.record(file.id(), catalogue(), now);
    }

    private void lookAgain(DataImport file) {
        database.holdFigures();
        database.preview(file.id(), catalogue(), clock.instant());
        file.lookedAt(imports.figuresAsOf().orElse(null));
    }

    private boolean isOutdated(DataImport file) {
        Instant latest = imports.figuresAsOf().orElse(null);
        return file.state() == ImportState.PREVIEW && !Objects.equals(latest, file.lookedAt());
    }

    private DataImport seen(UUID id, @Nullable String ifMatch) {
        var file = imports.requireForWriting(id);
        etags.require(ifMatch, details(file));
        return file;
    }

    private DataImportDetails details(DataImport file) {
        var effects = database.effects(List.of(file.id())).getOrDefault(file.id(), List.of());
        var known = people.of(file.accounts().toList());
        return DataImportDetails.of(file, effects, database.sources(file.id()), known);
    }

    private Catalogue catalogue() {
        return Catalogue.of(indicators.inOrder());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
