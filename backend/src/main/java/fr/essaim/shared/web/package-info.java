@NullMarked
package fr.essaim.shared.web;

import org.jspecify.annotations.NullMarked;
