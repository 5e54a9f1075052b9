/** JSON as this API reads and writes it. */
@NullMarked
package fr.essaim.shared.json;

import org.jspecify.annotations.NullMarked;
