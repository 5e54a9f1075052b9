/** The agreements that pay for the programme, what each part of them is for, and what has been paid. */
@NullMarked
package fr.essaim.funding;

import org.jspecify.annotations.NullMarked;
