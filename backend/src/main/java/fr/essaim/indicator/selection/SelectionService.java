package fr.essaim.indicator.selection;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.indicator.AsOf;
import fr.essaim.indicator.DefinitionText;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.Indicators;
import fr.essaim.indicator.selection.WorkbookFigures.Measure;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Figures as somebody takes them away: all as they stood at one moment, however long she takes. */
@ApplicationScoped
class SelectionService {

    private static final int AT_ONCE = 2_000;

    private final SelectedFigures figures;
    private final Indicators indicators;
    private final Territories territories;
    private final ObjectMapper json;
    private final Clock clock;
    private final String address;

    SelectionService(
            SelectedFigures figures,
            Indicators indicators,
            Territories territories,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "essaim.url") String address) {
        this.figures = figures;
        this.indicators = indicators;
        this.territories = territories;
        this.json = json;
        this.clock = clock;
        this.address = address;
    }

    Page<QuotedFigure> page(Selection selection, @Nullable Bookmark bookmark, int limit) {
        requireKnown(selection);
        var moment = bookmark == null ? figures.lastChange() : bookmark.moment();
        var found = figures.after(bookmark, settled(selection, moment), limit + 1);
        var more = found.size() > limit;
        var items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? Bookmark.at(moment, items.getLast()).toString() : null);
    }

    /** The selection as of the day it asks for, or of this moment. */
    Selection settled(Selection selection) {
        requireKnown(selection);
        return settled(selection, figures.lastChange());
    }

    private void requireKnown(Selection selection) {
        requireKnown(
                "indicators",
                selection.indicators(),
                _ -> indicators.inOrder().stream().map(Indicator::code).toList());
        selection.territories().forEach(TerritoryCode::parse);
        requireKnown(
                "territories",
                selection.territories(),
                codes -> territories.named(codes).stream()
                        .map(TerritoryRef::code)
                        .toList());
    }

    /** {@code asked} is the path and query under which the file was asked for. */
    void write(Selection settled, FileForm form, String asked, OutputStream out) throws IOException {
        try (var writer = writer(form, asked, out)) {
            @Nullable Bookmark bookmark = null;
            do {
                var some = figures.after(bookmark, settled, AT_ONCE);
                for (var figure : some) {
                    writer.write(figure);
                }
                bookmark = some.size() < AT_ONCE ? null : Bookmark.at(Instant.EPOCH, some.getLast());
            } while (bookmark != null);
        }
    }

    /** {@code essaim-BES-01-DEP-30-2026-11-20.csv}: of one indicator or territory it bears the name. */
    String fileName(Selection selection, FileForm form) {
        var name = new StringBuilder("essaim");
        for (var codes : List.of(selection.indicators(), selection.territories())) {
            if (codes.size() == 1) {
                name.append('-').append(codes.getFirst());
            }
        }
        return name.append('-')
                .append(LocalDate.ofInstant(clock.instant(), Period.CIVIL_TIME))
                .append('.')
                .append(form.extension())
                .toString();
    }

    private FigureWriter writer(FileForm form, String asked, OutputStream out) throws IOException {
        return switch (form) {
            case CSV -> CsvFigures.plain(out);
            case CSV_FRENCH -> CsvFigures.french(out);
            case NDJSON -> new NdjsonFigures(json, out);
            case XLSX -> new WorkbookFigures(out, definitions(), provenance(asked));
        };
    }

    private Function<Measure, DefinitionText> definitions() {
        var catalogue = indicators.inOrder().stream().collect(toMap(Indicator::code, indicator -> indicator));
        return measure -> {
            var indicator = catalogue.get(measure.indicator());
            if (indicator == null) {
                throw new IllegalStateException("A figure without an indicator: " + measure);
            }
            return indicator.definition(measure.version()).text();
        };
    }

    private List<List<String>> provenance(String asked) {
        return List.of(
                List.of("quoi", "valeur"),
                List.of("Produit par", "Essaim"),
                List.of("Adresse", address + asked),
                List.of("Le", clock.instant().toString()));
    }

    /** As of the day that was asked for, if any; else of the moment when reading began. */
    private static Selection settled(Selection selection, Instant moment) {
        return selection.asOf().before() == null ? selection.as(AsOf.including(moment)) : selection;
    }

    private static void requireKnown(String parameter, List<String> codes, Function<List<String>, List<String>> known) {
        if (codes.isEmpty()) {
            return;
        }
        Set<String> found = new HashSet<>(known.apply(codes));
        var unknown = codes.stream().filter(not(found::contains)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal.Invalid(FieldError.parameter(
                    parameter,
                    "code-unknown",
                    "There is none with the code “%s”.".formatted(String.join("”, “", unknown))));
        }
    }
}
