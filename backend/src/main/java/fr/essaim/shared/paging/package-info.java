/** Lists that are read page by page. */
@NullMarked
package fr.essaim.shared.paging;

import org.jspecify.annotations.NullMarked;
