package fr.essaim.indicator.mapping;

import static java.util.stream.Collectors.toSet;

import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.Indicators;
import fr.essaim.indicator.format.MappedFormat;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class FileMappingService {

    private final FileMappings mappings;
    private final Indicators indicators;
    private final ETags etags;
    private final Clock clock;

    FileMappingService(FileMappings mappings, Indicators indicators, ETags etags, Clock clock) {
        this.mappings = mappings;
        this.indicators = indicators;
        this.etags = etags;
        this.clock = clock;
    }

    List<FileMappingDetails> list() {
        return mappings.byName().stream().map(FileMappingDetails::of).toList();
    }

    FileMappingDetails get(UUID id) {
        return FileMappingDetails.of(mappings.require(id));
    }

    FileMappingDetails add(FileMappingDraft draft) {
        var mapping = new FileMapping(draft, clock.instant());
        requireReadable(draft, mapping.id());
        mappings.persist(mapping);
        return FileMappingDetails.of(mapping);
    }

    FileMappingDetails change(UUID id, @Nullable String ifMatch, FileMappingDraft draft) {
        var mapping = seen(id, ifMatch);
        requireReadable(draft, id);
        mapping.write(draft, clock.instant());
        return FileMappingDetails.of(mapping);
    }

    void delete(UUID id, @Nullable String ifMatch) {
        mappings.delete(seen(id, ifMatch));
    }

    private FileMapping seen(UUID id, @Nullable String ifMatch) {
        var mapping = mappings.requireForWriting(id);
        etags.require(ifMatch, FileMappingDetails.of(mapping));
        return mapping;
    }

    /** Everything that is wrong at once: whoever describes a table mends it in one go. */
    private void requireReadable(FileMappingDraft draft, UUID id) {
        var codes = indicators.inOrder().stream().map(Indicator::code).collect(toSet());
        var errors = new ArrayList<FieldError>();
        for (var error : MappedFormat.errors(draft.mapping(), codes)) {
            errors.add(FieldError.pointer("/mapping" + error.pointer(), error.code(), error.message()));
        }
        if (mappings.isTaken(draft.name(), id)) {
            errors.add(FieldError.pointer("/name", "duplicate", "Another described table has this name."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
