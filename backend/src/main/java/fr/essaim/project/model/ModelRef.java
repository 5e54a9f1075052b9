package fr.essaim.project.model;

/** A version of a project's model, as others name it: the project by its slug and name. */
public record ModelRef(String project, String projectName, int number, String title) {

    public boolean is(String slug, int other) {
        return project.equals(slug) && number == other;
    }
}
