package fr.essaim.diagnostic.initiative.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.essaim.diagnostic.initiative.Place;
import fr.essaim.shared.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of a territory as files name them: by typed code, by Insee's, or by a name that only one of them has. */
final class KnownPlaces {

    private final Map<String, Place> byCode;
    private final Map<String, List<Place>> byName;

    KnownPlaces(List<Place> places) {
        this.byCode = places.stream().collect(toMap(Place::code, identity()));
        this.byName = places.stream().collect(groupingBy(place -> Folding.fold(place.name())));
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    Place place(String code) {
        return Objects.requireNonNull(byCode.get(code));
    }

    Optional<String> codeOf(String text) {
        var named = byName.getOrDefault(Folding.fold(text), List.of());
        return Stream.of(text, "COM-" + text, "COM-0" + text, "EPCI-" + text, "DEP-" + text)
                .filter(byCode::containsKey)
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst().code()) : Optional.empty());
    }
}
