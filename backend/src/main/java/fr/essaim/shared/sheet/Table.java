package fr.essaim.shared.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One sheet of a workbook, or the one table of a CSV, whose name is empty. Blank rows of a workbook may be left out. */
public record Table(String name, Iterable<Line> lines) {

    public List<Line> all() {
        return head(Integer.MAX_VALUE);
    }

    /** The first lines of at most this row number; reading stops there. */
    public List<Line> head(int lastRow) {
        var head = new ArrayList<Line>();
        for (Iterator<Line> rest = lines.iterator(); rest.hasNext(); ) {
            var line = rest.next();
            if (line.number() > lastRow) {
                break;
            }
            head.add(line);
        }
        return head;
    }
}
