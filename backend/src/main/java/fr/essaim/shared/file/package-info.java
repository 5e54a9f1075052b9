/** Files that people attach: known by their content, named accordingly, and small enough. */
@NullMarked
package fr.essaim.shared.file;

import org.jspecify.annotations.NullMarked;
