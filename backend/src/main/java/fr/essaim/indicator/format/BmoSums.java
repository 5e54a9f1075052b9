package fr.essaim.indicator.format;

import static fr.essaim.indicator.format.Geography.FRANCE;
import static fr.essaim.indicator.format.Geography.METROPOLITAN_FRANCE;

import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recruitment projects by département, and what they make for each région and for France. */
final class BmoSums {

    private static final String PROJECTS = "BES-01";
    private static final String SHARE_OF_DIFFICULT = "BES-02";

    private final Geography geography;
    private final Map<TerritoryCode, BmoTally> tallies = new HashMap<>();
    private boolean leftSomeOut;

    BmoSums(Geography geography) {
        this.geography = geography;
    }

    void add(TerritoryCode department, Figure projects, Figure difficult) {
        tallies.computeIfAbsent(department, first -> new BmoTally()).add(projects, difficult);
    }

    /** A bassin of the overseas collectivities, which belong to no région. */
    void leaveOut() {
        leftSomeOut = true;
    }

    void addTo(FileReading reading, Period year, Provenance provenance) {
        for (var department : geography.departments()) {
            write(reading, department, List.of(department), year, provenance);
        }
        for (var region : geography.regions()) {
            write(reading, region, geography.departmentsOf(region), year, provenance);
        }
        for (var country : List.of(FRANCE, METROPOLITAN_FRANCE)) {
            write(reading, country, geography.departmentsOf(country), year, provenance);
        }
    }

    private void write(
            FileReading reading,
            TerritoryCode zone,
            List<TerritoryCode> departments,
            Period year,
            Provenance provenance) {
        var tally = new BmoTally();
        departments.stream().filter(tallies::containsKey).map(tallies::get).forEach(tally::add);
        if (tally.isEmpty()) {
            return;
        }
        var note = departments.stream().anyMatch(Geography::isOverseas) && leftSomeOut && departments.size() > 1
                ? "somme des bassins ; hors Saint-Barthélemy et Saint-Martin"
                : "somme des bassins";
        reading.add(projects(FileReading.key(PROJECTS, zone, year), tally, note, provenance), tally.place());
        reading.add(share(FileReading.key(SHARE_OF_DIFFICULT, zone, year), tally, note, provenance), tally.place());
    }

    private static ObservationRow projects(ObservationRow.Key key, BmoTally tally, String note, Provenance provenance) {
        var projects = tally.projects();
        return new ObservationRow(
                key,
                projects == null ? ObservationStatus.SECRET : ObservationStatus.NORMAL,
                projects,
                projects,
                null,
                projects == null ? tally.boundsOfProjects() : null,
                note,
                provenance);
    }

    private static ObservationRow share(ObservationRow.Key key, BmoTally tally, String note, Provenance provenance) {
        var projects = tally.projects();
        var difficult = tally.difficult();
        boolean secret = projects == null || difficult == null;
        return new ObservationRow(
                key,
                secret ? ObservationStatus.SECRET : ObservationStatus.NORMAL,
                percent(difficult, projects),
                difficult,
                projects,
                secret ? tally.boundsOfShare() : null,
                note,
                provenance);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null ? null : Numbers.percent(part, whole);
    }
}
