/**
 * Step 8: what it is about. Areas of cooperation and of concern, the state of the relation.
 *
 * <p>In: a parsed text, its actors, statements and events. Out: {@link org.detente.issue.Issues}.
 * It never ties parties to an issue that the text does not tie.
 */
@NullMarked
package org.detente.issue;

import org.jspecify.annotations.NullMarked;
