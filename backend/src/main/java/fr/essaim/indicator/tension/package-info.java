/** Where recruiting for home care is tense and where people are far from work: an index, explained, that decides nothing. */
@NullMarked
package fr.essaim.indicator.tension;

import org.jspecify.annotations.NullMarked;
