package fr.essaim.project;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Something without which a sheet is not published: how to tell that a project lacks it, and the same in SQL for a list
 * of many.
 */
record SheetGap(Unmet unmet, Predicate<Project> isIn, String sql) {

    private static final List<SheetGap> ALL = List.of(
            new SheetGap(
                    new Unmet("summary-missing", "Say in a few lines what the project does.", false),
                    project -> project.summary().isBlank(),
                    "summary !~ '\\S'"),
            new SheetGap(
                    new Unmet("sponsor-missing", "Name the organisation that carries the project.", false),
                    project -> project.sponsor() == null,
                    "sponsor_id is null"),
            new SheetGap(
                    new Unmet("themes-missing", "Choose at least one theme.", false),
                    project -> project.themes().isEmpty(),
                    "themes = '{}'"),
            new SheetGap(
                    new Unmet("publics-missing", "Choose at least one public.", false),
                    project -> project.publics().isEmpty(),
                    "publics = '{}'"),
            new SheetGap(
                    new Unmet("entry-missing", "Say when it entered the accelerator, as far as known.", false),
                    project -> project.entry() == null,
                    "entry_date is null"));

    /** What keeps this project's sheet from being published. */
    static List<Unmet> of(Project project) {
        return ALL.stream()
                .filter(gap -> gap.isIn.test(project))
                .map(SheetGap::unmet)
                .toList();
    }

    /** SQL that is true of the rows of projects whose sheet cannot be published. */
    static String any() {
        return ALL.stream().map(SheetGap::sql).collect(Collectors.joining(" or ", "(", ")"));
    }
}
