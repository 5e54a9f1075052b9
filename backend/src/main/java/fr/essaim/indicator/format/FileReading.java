package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file while it is read: takes what the layout finds, each figure once. */
final class FileReading {

    private final String format;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final List<TotalCheck> totals = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<ObservationRow.Key> keys = new HashSet<>();

    FileReading(String format) {
        this.format = format;
    }

    /** Does a step; a cell refused in it ends this step alone. */
    void attempt(Runnable step) {
        try {
            step.run();
        } catch (CellRefusal refusal) {
            refused.add(refusal.cell());
        }
    }

    void add(ObservationRow figure, Place place) {
        if (keys.add(figure.key())) {
            rows.add(new ReadRow(figure, place));
        } else {
            refuse(place, figure.key().territory().toString(), "figure-twice", "stands twice in this file");
        }
    }

    /** A number of people, households, projects: its numerator is itself. */
    void addCount(ObservationRow.Key key, Figure figure, Provenance provenance) {
        add(
                new ObservationRow(
                        key, figure.status(), figure.value(), figure.value(), null, null, figure.note(), provenance),
                figure.place());
    }

    /** A figure that its producer gives without its parts. */
    void addValue(ObservationRow.Key key, Figure figure, Provenance provenance) {
        add(
                new ObservationRow(key, figure.status(), figure.value(), null, null, null, figure.note(), provenance),
                figure.place());
    }

    void refuse(Place place, String value, String code, String reason) {
        refused.add(new RefusedCell(place, "", value, code, reason));
    }

    void refuse(RefusedCell cell) {
        refused.add(cell);
    }

    void check(TotalCheck total) {
        totals.add(total);
    }

    void leaveOut(Place place, String what, String why) {
        leftOut.add(new LeftOut(place, what, why));
    }

    ReadFile finish() {
        if (rows.isEmpty() && refused.isEmpty()) {
            refuse(Place.ofRow("", 1), "", "file-without-figures", "this file has no figure");
        }
        return new ReadFile(format, rows, refused, totals, leftOut);
    }

    static ObservationRow.Key key(String indicator, TerritoryCode territory, Period period) {
        return new ObservationRow.Key(indicator, territory, period, Breakdown.NONE, "");
    }
}
