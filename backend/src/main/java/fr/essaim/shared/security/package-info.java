@NullMarked
package fr.essaim.shared.security;

import org.jspecify.annotations.NullMarked;
