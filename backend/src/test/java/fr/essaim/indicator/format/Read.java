package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow;
import fr.essaim.shared.sheet.SmallWorkbook;
import fr.essaim.shared.sheet.SourceFile;

/** A small workbook read by the layout that knows it, with the whole of France and the whole catalogue. */
record Read(ReadFile file) {

    static Read of(SmallWorkbook workbook) {
        return of(workbook.file());
    }

    static Read of(SourceFile source) {
        return new Read(FileFormats.of(Catalogue.UNITS).of(source).read(source, Cog.GEOGRAPHY));
    }

    ReadRow row(String indicator, String territory, String lastDay) {
        return row(indicator, territory, lastDay, "", "");
    }

    ReadRow row(String indicator, String territory, String lastDay, String breakdown, String series) {
        return file.rows().stream()
                .filter(row -> {
                    var key = row.figure().key();
                    return key.indicatorCode().equals(indicator)
                            && key.territory().toString().equals(territory)
                            && key.period().end().toString().equals(lastDay)
                            && key.breakdown().toString().equals(breakdown)
                            && key.series().equals(series);
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No %s of %s on %s %s %s".formatted(indicator, territory, lastDay, breakdown, series)));
    }

    ObservationRow figure(String indicator, String territory, String lastDay) {
        return row(indicator, territory, lastDay).figure();
    }
}
