/**
 * Step 6: who said what, to whom, about whom, in which tone.
 *
 * <p>In: a parsed text, its actors and dates. Out: {@link org.detente.record.Statement}s, the
 * outermost attribution where several are nested. It never decides whether a statement is true.
 */
@NullMarked
package org.detente.statement;

import org.jspecify.annotations.NullMarked;
