/** Requests sent twice that have one effect. */
@NullMarked
package fr.essaim.shared.idempotency;

import org.jspecify.annotations.NullMarked;
