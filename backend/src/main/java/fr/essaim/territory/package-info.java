@NullMarked
package fr.essaim.territory;

import org.jspecify.annotations.NullMarked;
