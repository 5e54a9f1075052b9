/** One search over everything that the caller may read. */
@NullMarked
package fr.essaim.search;

import org.jspecify.annotations.NullMarked;
