/** Files of initiatives: looked at, which changes nothing, then recorded, whole or not at all. */
@NullMarked
package fr.essaim.diagnostic.initiative.imports;

import org.jspecify.annotations.NullMarked;
