/** What a project is: its core, what may be adapted, its pathway, what it needs of a territory, why it should work. */
@NullMarked
package fr.essaim.project.model;

import org.jspecify.annotations.NullMarked;
