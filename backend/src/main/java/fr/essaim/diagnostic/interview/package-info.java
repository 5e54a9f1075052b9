/** Interviews of a diagnostic: what was said is confidential to Ansa, what may be quoted is not. */
@NullMarked
package fr.essaim.diagnostic.interview;

import org.jspecify.annotations.NullMarked;
