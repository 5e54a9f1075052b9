package fr.essaim.indicator.selection;

import fr.essaim.indicator.Range;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of figures in a table: the first are those of the tidy file, whose names they keep. */
enum FigureColumn {
    INDICATOR_CODE("indicateur"),
    ZONE_TYPE("type"),
    ZONE_CODE("code"),
    PERIOD_START("periode_debut"),
    PERIOD_END("periode_fin"),
    BREAKDOWN("ventilation"),
    NUMERATOR("numerateur"),
    DENOMINATOR("denominateur"),
    VALUE("valeur"),
    LOWER("borne_inferieure"),
    UPPER("borne_superieure"),
    STATUS("statut"),
    SOURCE("source"),
    PUBLISHER("producteur"),
    LICENCE("licence"),
    COG_VINTAGE("millesime_cog"),
    INDICATOR("libelle"),
    UNIT("unite"),
    ZONE("nom"),
    DEFINITION_VERSION("version_definition"),
    REVISION("revision"),
    RECORDED_AT("enregistre_le");

    private final String heading;

    FigureColumn(String heading) {
        this.heading = heading;
    }

    /** As the tidy file names it. */
    String columnName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In French, as the screens name it. */
    String heading() {
        return heading;
    }

    @Nullable
    Object of(QuotedFigure figure) {
        return switch (this) {
            case INDICATOR_CODE -> figure.indicator().code();
            case ZONE_TYPE -> figure.territory().type();
            case ZONE_CODE -> officialCode(figure);
            case PERIOD_START -> figure.period().start();
            case PERIOD_END -> figure.period().end();
            case BREAKDOWN -> breakdownAndSeries(figure);
            case NUMERATOR -> figure.observation().numerator();
            case DENOMINATOR -> figure.observation().denominator();
            case VALUE -> figure.observation().value();
            case LOWER -> bound(figure, Range::lower);
            case UPPER -> bound(figure, Range::upper);
            case STATUS -> figure.observation().status();
            case SOURCE -> labelAndNote(figure);
            case PUBLISHER -> figure.source().publisher();
            case LICENCE -> figure.source().licence();
            case COG_VINTAGE -> figure.source().cogVintage();
            case INDICATOR -> figure.indicator().name();
            case UNIT -> figure.indicator().unit();
            case ZONE -> figure.territory().name();
            case DEFINITION_VERSION -> figure.observation().definitionVersion();
            case REVISION -> figure.observation().revision();
            case RECORDED_AT -> figure.recordedAt();
        };
    }

    private static String officialCode(QuotedFigure figure) {
        var code = figure.territory().code();
        return code.startsWith("FR") ? code : code.substring(code.indexOf('-') + 1);
    }

    /** A series is written beside the modalities, as the tidy file does. */
    private static String breakdownAndSeries(QuotedFigure figure) {
        var breakdown = figure.breakdown().toString();
        return figure.series().isEmpty()
                ? breakdown
                : (breakdown.isEmpty() ? "" : breakdown + "|") + "SERIE=" + figure.series();
    }

    private static String labelAndNote(QuotedFigure figure) {
        var note = figure.observation().note();
        return note == null
                ? figure.source().label()
                : "%s (%s)".formatted(figure.source().label(), note);
    }

    private static @Nullable BigDecimal bound(QuotedFigure figure, Function<Range, BigDecimal> side) {
        var range = figure.observation().range();
        return range == null ? null : side.apply(range);
    }
}
