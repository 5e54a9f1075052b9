package fr.essaim.indicator.imports;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.essaim.indicator.Indicators;
import fr.essaim.indicator.format.FileFormat;
import fr.essaim.indicator.format.FileFormats;
import fr.essaim.indicator.format.Geography;
import fr.essaim.indicator.format.MappedFormat;
import fr.essaim.indicator.format.ReadFile;
import fr.essaim.indicator.mapping.FileMapping;
import fr.essaim.indicator.mapping.FileMappings;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a file by the layout it has, against the catalogue and the territories there are. */
@ApplicationScoped
class FileReader {

    private static final int COG = 2026;

    /** What a file holds; {@code mapping} is the name of the described table that it was read as. */
    record Reading(ReadFile file, @Nullable String mapping) {}

    private final Indicators indicators;
    private final Territories territories;
    private final FileMappings mappings;
    private final Clock clock;

    FileReader(Indicators indicators, Territories territories, FileMappings mappings, Clock clock) {
        this.indicators = indicators;
        this.territories = territories;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** By the described table that is named; otherwise by the layout that the file has. */
    Reading read(String fileName, byte[] content, @Nullable String mapping) {
        var file = SourceFile.open(fileName, content);
        var format = mapping == null ? formatOf(file) : described(mapping).format();
        return new Reading(
                format.read(file, geography()).asOf(LocalDate.ofInstant(clock.instant(), Period.CIVIL_TIME)),
                format instanceof MappedFormat described ? described.title() : null);
    }

    private FileMapping described(String id) {
        return mappings.byName().stream()
                .filter(mapping -> mapping.hasId(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(FieldError.parameter(
                        "mapping", "mapping-unknown", "No described table has this id: it may have been forgotten.")));
    }

    private FileFormat formatOf(SourceFile file) {
        var described = mappings.byName().stream().map(FileMapping::format).toList();
        return FileFormats.of(Catalogue.of(indicators.inOrder()).units())
                .and(described)
                .of(file);
    }

    private Geography geography() {
        return new Geography(
                COG,
                territories.codes().stream().map(TerritoryCode::parse).collect(toSet()),
                territories.regionsOfDepartments().entrySet().stream()
                        .collect(toMap(
                                entry -> TerritoryCode.parse(entry.getKey()),
                                entry -> TerritoryCode.parse(entry.getValue()))));
    }
}
