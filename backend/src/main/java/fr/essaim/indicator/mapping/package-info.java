/** How somebody's own tables are read: described once, named, and used for every file of the same layout. */
@NullMarked
package fr.essaim.indicator.mapping;

import org.jspecify.annotations.NullMarked;
