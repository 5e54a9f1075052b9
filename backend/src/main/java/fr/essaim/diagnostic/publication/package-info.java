/** How a diagnostic ends: its restitution, the territory's sign-off, the publication, and who hears of it. */
@NullMarked
package fr.essaim.diagnostic.publication;

import org.jspecify.annotations.NullMarked;
