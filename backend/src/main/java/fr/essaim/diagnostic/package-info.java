/** Territorial diagnostics: what is studied of a territory, by whom, and their way from scoping to publication. */
@NullMarked
package fr.essaim.diagnostic;

import org.jspecify.annotations.NullMarked;
