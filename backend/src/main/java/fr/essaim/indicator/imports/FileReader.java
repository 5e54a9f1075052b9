package fr.essaim.indicator.imports;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.essaim.indicator.Indicators;
import fr.essaim.indicator.format.FileFormats;
import fr.essaim.indicator.format.Geography;
import fr.essaim.indicator.format.ReadFile;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a file by the layout it has, against the catalogue and the territories there are. */
@ApplicationScoped
class FileReader {

    private static final int COG = 2026;

    private final Indicators indicators;
    private final Territories territories;

    FileReader(Indicators indicators, Territories territories) {
        this.indicators = indicators;
        this.territories = territories;
    }

    ReadFile read(String fileName, byte[] content) {
        var file = SourceFile.open(fileName, content);
        var formats = FileFormats.of(Catalogue.of(indicators.inOrder()).units());
        return formats.of(file).read(file, geography());
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
