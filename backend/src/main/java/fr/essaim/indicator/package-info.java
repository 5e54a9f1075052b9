@NullMarked
package fr.essaim.indicator;

import org.jspecify.annotations.NullMarked;
