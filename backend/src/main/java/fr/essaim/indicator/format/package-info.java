/** The layouts of figures that can be read, each by one small class: from a file's tables to rows, nothing else. */
@NullMarked
package fr.essaim.indicator.format;

import org.jspecify.annotations.NullMarked;
