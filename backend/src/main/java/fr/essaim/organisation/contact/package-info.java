/** The people one talks to in organisations: personal data, kept for a time, for Ansa's team alone. */
@NullMarked
package fr.essaim.organisation.contact;

import org.jspecify.annotations.NullMarked;
