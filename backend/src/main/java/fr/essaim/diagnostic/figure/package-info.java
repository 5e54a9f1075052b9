/** The figures of a diagnostic: what observations bring, what its territory enters, and what nobody has yet. */
@NullMarked
package fr.essaim.diagnostic.figure;

import org.jspecify.annotations.NullMarked;
