package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.Line;

/** The cells of one sheet, each with its place. */
record SheetCells(String sheet) {

    Place place(Line line, int column) {
        return Place.of(sheet, line.number(), column);
    }

    Figure figure(Line line, int column, Markers markers) {
        return markers.read(line.cell(column), place(line, column));
    }

    CellRefusal refusal(Line line, int column, String code, String reason) {
        return new CellRefusal(new RefusedCell(place(line, column), "", line.text(column), code, reason));
    }
}
