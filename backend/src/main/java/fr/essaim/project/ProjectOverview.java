package fr.essaim.project;

import java.util.List;

/** How many projects a filter leaves: in all, at each stage, and in each département (its code). */
public record ProjectOverview(int total, List<StageCount> stages, List<DepartmentCount> departments) {

    /** How many stand at a stage; those with none are there too. */
    public record StageCount(Stage stage, int count) {}

    /** How many are at work in a département; those with none are left out. */
    public record DepartmentCount(String code, int count) {}
}
