/** Projects of the accelerator: their sheet, their way through the stages, and what is published of them. */
@NullMarked
package fr.essaim.project;

import org.jspecify.annotations.NullMarked;
