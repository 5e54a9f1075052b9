@NullMarked
package fr.essaim.shared.error;

import org.jspecify.annotations.NullMarked;
