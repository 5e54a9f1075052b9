/** What waits for the caller, gathered from the features that know. */
@NullMarked
package fr.essaim.task;

import org.jspecify.annotations.NullMarked;
