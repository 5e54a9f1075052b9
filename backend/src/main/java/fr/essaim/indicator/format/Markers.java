package fr.essaim.indicator.format;

import static java.util.stream.Collectors.joining;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.Cell;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one source writes where a number does not stand by itself. The same sign means something else elsewhere, so each
 * layout declares its own: {@code standalone} instead of a number ({@code ""} is a blank cell), {@code trailing} after
 * one. A text that is neither a number nor declared is refused.
 */
public record Markers(Map<String, Marker> standalone, Map<String, Marker> trailing, boolean decimalComma) {

    /** Numbers only. */
    public static final Markers NONE = new Markers(Map.of(), Map.of(), false);

    /** How the figure then stands, and the remark kept with it, in French. */
    @Schema(name = "MappingMarker")
    public record Marker(
            @NotNull ObservationStatus status,
            @Nullable @Size(max = 200) String note) {}

    public Markers {
        standalone = new LinkedHashMap<>(standalone);
        trailing = new LinkedHashMap<>(trailing);
    }

    Markers with(String text, ObservationStatus status, @Nullable String note) {
        var more = new LinkedHashMap<>(standalone);
        more.put(text, new Marker(status, note));
        return new Markers(more, trailing, decimalComma);
    }

    Markers withTrailing(String text, ObservationStatus status, @Nullable String note) {
        var more = new LinkedHashMap<>(trailing);
        more.put(text, new Marker(status, note));
        return new Markers(standalone, more, decimalComma);
    }

    Figure read(Cell cell, Place place) {
        var number = cell.number();
        if (number.isPresent()) {
            return new Figure(ObservationStatus.NORMAL, number.get(), null, place);
        }
        var text = cell.stripped();
        var marker = standalone.get(text);
        if (marker != null) {
            return new Figure(marker.status(), null, marker.note(), place);
        }
        for (var sign : trailing.entrySet()) {
            if (text.endsWith(sign.getKey())) {
                var before = Numbers.parse(
                        text.substring(0, text.length() - sign.getKey().length()), decimalComma);
                if (before.isPresent()) {
                    return new Figure(
                            sign.getValue().status(),
                            before.get(),
                            sign.getValue().note(),
                            place);
                }
            }
        }
        BigDecimal value = Numbers.parse(text, decimalComma).orElseThrow(() -> refusal(text, place));
        return new Figure(ObservationStatus.NORMAL, value, null, place);
    }

    private CellRefusal refusal(String text, Place place) {
        var known = standalone.keySet().stream()
                .map(sign -> sign.isEmpty() ? "a blank" : "“" + sign + "”")
                .collect(joining(", "));
        return new CellRefusal(new RefusedCell(
                place,
                "",
                text,
                text.isEmpty() ? "cell-blank" : "number-malformed",
                (text.isEmpty() ? "is blank" : "is not a number")
                        + (known.isEmpty() ? "" : "; where there is none, this source writes " + known)));
    }
}
