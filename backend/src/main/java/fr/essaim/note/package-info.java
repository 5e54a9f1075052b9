/** What a territory's team notes for itself. */
@NullMarked
package fr.essaim.note;

import org.jspecify.annotations.NullMarked;
