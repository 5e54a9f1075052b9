package fr.essaim.diagnostic.interview;

import java.util.List;

/** What to ask somebody of a category, in French, by subject. */
public record InterviewGuide(InterviewCategory category, String title, List<Subject> subjects) {

    /** Some questions on one thing. */
    public record Subject(String title, List<String> questions) {}
}
