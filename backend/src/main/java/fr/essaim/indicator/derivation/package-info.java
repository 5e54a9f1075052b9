/** Indicators computed from others: the formula as data, its units, its arithmetic with what is not known exactly. */
@NullMarked
package fr.essaim.indicator.derivation;

import org.jspecify.annotations.NullMarked;
