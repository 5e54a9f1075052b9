/** Starts PostgreSQL, Keycloak and Essaim on one machine, and stops them in the right order. */
@NullMarked
package fr.essaim.launcher;

import org.jspecify.annotations.NullMarked;
