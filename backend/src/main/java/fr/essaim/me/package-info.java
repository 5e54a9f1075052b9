@NullMarked
package fr.essaim.me;

import org.jspecify.annotations.NullMarked;
