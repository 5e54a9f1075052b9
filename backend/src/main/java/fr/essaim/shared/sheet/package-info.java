@NullMarked
package fr.essaim.shared.sheet;

import org.jspecify.annotations.NullMarked;
