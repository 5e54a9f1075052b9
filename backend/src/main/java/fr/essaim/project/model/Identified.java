package fr.essaim.project.model;

import java.util.UUID;

/** What keeps its id from version to version, so that two of them can be compared. */
interface Identified {

    UUID id();
}
