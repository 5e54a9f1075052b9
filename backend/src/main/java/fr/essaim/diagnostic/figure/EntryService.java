package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.figure.OwnFigure.Checked;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.IndicatorDefinition;
import fr.essaim.indicator.ReferenceFigure;
import fr.essaim.indicator.ReferenceFigures;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what a territory enters where official figures are missing or old. */
@ApplicationScoped
@Transactional
class EntryService {

    private final DiagnosticAccess access;
    private final ExpectedIndicators expected;
    private final ReferenceFigures reference;
    private final OwnFigures figures;
    private final DiagnosticDocuments documents;
    private final FigureViews views;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    EntryService(
            DiagnosticAccess access,
            ExpectedIndicators expected,
            ReferenceFigures reference,
            OwnFigures figures,
            DiagnosticDocuments documents,
            FigureViews views,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.expected = expected;
        this.reference = reference;
        this.figures = figures;
        this.documents = documents;
        this.views = views;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    IndicatorEntry get(String slug, String code) {
        var diagnostic = access.read(slug);
        return entry(expected.require(code), figures.of(diagnostic, code).orElse(null));
    }

    IndicatorEntry enter(String slug, String code, @Nullable String ifMatch, FigureDraft draft) {
        var diagnostic = access.edit(slug);
        var indicator = expected.require(code);
        var before = figures.of(diagnostic, code).orElse(null);
        etags.require(ifMatch, entry(indicator, before));
        var official = reference
                .of(diagnostic.territory(), diagnostic.referenceYear(), List.of(code), List.of())
                .figures()
                .get(code);
        requirePlace(code, official);
        var definition = measuredBy(indicator, draft);
        var value = CheckedFigure.valueOf(
                draft,
                definition.text().unit(),
                LocalDate.now(clock.withZone(Period.CIVIL_TIME)),
                known(official, before));
        var checked = new Checked(draft, value, definition.version(), proof(diagnostic, draft));
        return entry(indicator, keep(diagnostic, code, before, checked));
    }

    void delete(String slug, String code, @Nullable String ifMatch) {
        var diagnostic = access.edit(slug);
        var indicator = expected.require(code);
        var figure = figures.of(diagnostic, code);
        etags.require(ifMatch, entry(indicator, figure.orElse(null)));
        figures.delete(figure.orElseThrow(() -> new Refusal.NotFound("entry of", code)));
    }

    private OwnFigure keep(Diagnostic diagnostic, String code, @Nullable OwnFigure before, Checked entry) {
        if (before != null) {
            before.write(entry, caller.username(), clock.instant());
            return before;
        }
        var figure = new OwnFigure(diagnostic, code, entry, caller.username(), clock.instant());
        figures.persist(figure);
        return figure;
    }

    private IndicatorEntry entry(Indicator indicator, @Nullable OwnFigure figure) {
        return new IndicatorEntry(
                indicator.code(),
                indicator.definition().text().unit(),
                figure == null ? null : views.entry(figure, indicator));
    }

    private static void requirePlace(String code, @Nullable ReferenceFigure official) {
        if (ExpectedIndicators.isComputed(code)) {
            throw refusal("figure-computed", "The review of initiatives counts this figure: nobody enters it.");
        }
        if (!FigureViews.mayBeEntered(code, official)) {
            throw refusal(
                    "official-figure-stands",
                    "An official figure stands that is recent enough: write a note on it instead.");
        }
    }

    private static Refusal refusal(String code, String message) {
        return new Refusal.Invalid(FieldError.pointer("/status", code, message));
    }

    private static IndicatorDefinition measuredBy(Indicator indicator, FigureDraft draft) {
        var start = draft.periodStart();
        var end = draft.periodEnd();
        return start == null || end == null || end.isBefore(start)
                ? indicator.definition()
                : indicator.definitionFor(new Period(start, end));
    }

    private static Stream<BigDecimal> known(@Nullable ReferenceFigure official, @Nullable OwnFigure before) {
        return Stream.of(
                        Stream.ofNullable(
                                official == null ? null : official.observation().value()),
                        Stream.ofNullable(before == null ? null : before.value()))
                .flatMap(value -> value);
    }

    private @Nullable DiagnosticDocument proof(Diagnostic diagnostic, FigureDraft draft) {
        return draft.document() == null ? null : documents.named(diagnostic, draft.document());
    }
}
