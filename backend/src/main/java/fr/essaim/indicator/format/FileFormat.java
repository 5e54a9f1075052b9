package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.SourceFile;

/** A layout of figures that can be read. It is known by what the file holds, never by the file's name. */
public interface FileFormat {

    /** Stable, for programs: {@code population-by-age}. */
    String code();

    /** What people call it, in French: the publisher's own name of the data. */
    String title();

    boolean recognises(SourceFile file);

    /** Every cell is checked, nothing is repaired: what cannot be taken is refused with its place and reason. */
    ReadFile read(SourceFile file, Geography geography);
}
