package fr.essaim.project;

import java.io.IOException;

/** What the demonstration tells of a project's proof: kept beside the proof, which knows the project. */
public interface DemonstrationProofs {

    /** Puts it in place for this project, before its sheet is published. */
    void load(Project project) throws IOException;
}
