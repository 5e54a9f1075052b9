package fr.essaim.indicator.selection;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A figure a line, each as the pages of the API have it. */
final class NdjsonFigures implements FigureWriter {

    private final SequenceWriter lines;

    NdjsonFigures(ObjectMapper json, OutputStream out) throws IOException {
        this.lines =
                json.writerFor(QuotedFigure.class).withRootValueSeparator("\n").writeValues(out);
    }

    @Override
    public void write(QuotedFigure figure) throws IOException {
        lines.write(figure);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
