package fr.essaim.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator with every version of its definition, the one in force last. */
public record IndicatorDetails(String code, IndicatorGroup group, List<DefinitionVersion> definitions) {

    static IndicatorDetails of(Indicator indicator) {
        return new IndicatorDetails(
                indicator.code(),
                indicator.group(),
                indicator.definitions().stream().map(DefinitionVersion::of).toList());
    }

    /** A version of a definition; {@code text} is French. All but the first say why they replaced the one before. */
    public record DefinitionVersion(
            int version,
            DefinitionText text,
            @Nullable String reason,
            @Nullable Instant decidedAt) {

        static DefinitionVersion of(IndicatorDefinition definition) {
            return new DefinitionVersion(
                    definition.version(), definition.text(), definition.reason(), definition.decidedAt());
        }
    }
}
