package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.text.Folding;
import java.util.stream.Stream;

/** A publisher's tables are known by the title in their first cell, since sheets move and change name. */
final class Titles {

    private Titles() {}

    /** The tables whose title has these words, folded. */
    static Stream<Table> having(String words, SourceFile file) {
        return file.tables().stream()
                .filter(table -> table.head(1).stream()
                        .anyMatch(line -> Folding.fold(line.text(0)).contains(words)));
    }
}
