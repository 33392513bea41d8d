/**
 * Step 4: when. Time expressions to calendar days, against the publication date.
 *
 * <p>In: a parsed text and its publication date. Out: {@link org.detente.record.DateMention}s. It
 * never looks at a clock.
 */
@NullMarked
package org.detente.date;

import org.jspecify.annotations.NullMarked;
