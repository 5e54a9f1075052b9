package fr.essaim.diagnostic.finding;

import static java.util.stream.Collectors.toMap;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.FieldError;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that a diagnostic's findings can rest on, from whichever part of it. */
@ApplicationScoped
class EvidenceBook {

    private final List<EvidenceSource> sources;

    EvidenceBook(@All List<EvidenceSource> sources) {
        this.sources = sources;
    }

    Evidence of(Diagnostic diagnostic) {
        return new Evidence(sources.stream().collect(toMap(EvidenceSource::kind, source -> source.of(diagnostic))));
    }

    /** What there is, by kind and key. */
    record Evidence(Map<EvidenceKind, Map<String, EvidenceLabel>> labels) {

        /** Whether it is there still. */
        boolean holds(EvidenceLink link) {
            return label(link) != null;
        }

        /** As those read it who may know all of it, or everybody else. */
        List<CitedEvidence> cited(List<EvidenceLink> links, boolean isTeam) {
            return links.stream()
                    .map(link -> {
                        var label = label(link);
                        return new CitedEvidence(
                                link.kind(), link.key(), link.note(), label == null ? null : words(label, isTeam));
                    })
                    .toList();
        }

        /** What one may choose from; interviews are Ansa's to know of. */
        List<EvidenceChoice> choices(boolean isTeam) {
            return labels.entrySet().stream()
                    .filter(kind -> isTeam || kind.getKey() != EvidenceKind.INTERVIEW)
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(kind -> kind.getValue().entrySet().stream()
                            .map(each ->
                                    new EvidenceChoice(kind.getKey(), each.getKey(), words(each.getValue(), isTeam))))
                    .toList();
        }

        List<FieldError> unknown(List<EvidenceLink> links) {
            return IntStream.range(0, links.size())
                    .filter(place -> !holds(links.get(place)))
                    .mapToObj(place -> FieldError.pointer(
                            "/evidence/%d/key".formatted(place),
                            "evidence-unknown",
                            "This diagnostic has no such evidence: choose another, or take it out."))
                    .toList();
        }

        private @Nullable EvidenceLabel label(EvidenceLink link) {
            return labels.getOrDefault(link.kind(), Map.of()).get(link.key());
        }

        private static String words(EvidenceLabel label, boolean isTeam) {
            return isTeam ? label.label() : label.publicLabel();
        }
    }
}
