/** The trail of every write and of every reading of personal data. */
@NullMarked
package fr.essaim.audit;

import org.jspecify.annotations.NullMarked;
