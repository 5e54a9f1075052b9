/** Organisations (sponsors, hosts, funders …), their succession, and the people one talks to there. */
@NullMarked
package fr.essaim.organisation;

import org.jspecify.annotations.NullMarked;
