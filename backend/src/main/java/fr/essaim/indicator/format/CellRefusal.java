package fr.essaim.indicator.format;

/** Ends the reading of one figure; reading goes on with the next. */
final class CellRefusal extends RuntimeException {

    private final transient RefusedCell cell;

    CellRefusal(RefusedCell cell) {
        super(cell.reason());
        this.cell = cell;
    }

    RefusedCell cell() {
        return cell;
    }
}
