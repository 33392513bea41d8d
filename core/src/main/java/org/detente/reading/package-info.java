/**
 * The one door: steps 2 to 8 in order.
 *
 * <p>In: a {@link org.detente.record.Report}. Out: a {@link org.detente.record.Reading}. It keeps
 * nothing between reports, and never reads a clock.
 */
@NullMarked
package org.detente.reading;

import org.jspecify.annotations.NullMarked;
