/** What a diagnostic concludes: findings on evidence, issues that follow from them, options that answer those. */
@NullMarked
package fr.essaim.diagnostic.finding;

import org.jspecify.annotations.NullMarked;
