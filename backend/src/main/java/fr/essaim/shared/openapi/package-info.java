@NullMarked
package fr.essaim.shared.openapi;

import org.jspecify.annotations.NullMarked;
