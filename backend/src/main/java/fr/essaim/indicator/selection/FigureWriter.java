package fr.essaim.indicator.selection;

import java.io.Closeable;
import java.io.IOException;

/** Writes figures one after the other; closing it ends the file. */
interface FigureWriter extends Closeable {

    void write(QuotedFigure figure) throws IOException;
}
