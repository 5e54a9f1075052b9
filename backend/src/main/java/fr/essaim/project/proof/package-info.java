/** What a project can show for itself: documents, the evidence that rests on them, and results. */
@NullMarked
package fr.essaim.project.proof;

import org.jspecify.annotations.NullMarked;
