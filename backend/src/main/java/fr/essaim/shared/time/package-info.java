@NullMarked
package fr.essaim.shared.time;

import org.jspecify.annotations.NullMarked;
