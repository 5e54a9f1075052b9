/** Files of figures on their way in: read, looked at, recorded, withdrawn. */
@NullMarked
package fr.essaim.indicator.imports;

import org.jspecify.annotations.NullMarked;
