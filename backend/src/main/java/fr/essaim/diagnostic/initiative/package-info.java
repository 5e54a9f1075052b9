/** The review of initiatives: what exists locally for each step of a pathway, for whom, where, and what is missing. */
@NullMarked
package fr.essaim.diagnostic.initiative;

import org.jspecify.annotations.NullMarked;
