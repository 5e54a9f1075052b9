@NullMarked
package fr.essaim.shared.database;

import org.jspecify.annotations.NullMarked;
