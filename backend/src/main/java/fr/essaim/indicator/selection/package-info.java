/** Figures of any indicators, territories and periods, taken away in pages or as a file. */
@NullMarked
package fr.essaim.indicator.selection;

import org.jspecify.annotations.NullMarked;
