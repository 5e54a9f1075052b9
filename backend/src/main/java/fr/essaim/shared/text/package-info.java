@NullMarked
package fr.essaim.shared.text;

import org.jspecify.annotations.NullMarked;
