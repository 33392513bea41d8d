/**
 * How a relation moves: the events of a pair of actors to series and figures.
 *
 * <p>In: distinct, dated events of one pair ({@link org.detente.dyad.DyadEvent}). Out: bins, and
 * {@link org.detente.dyad.Measure}s that carry an interval and the number of events behind them, or
 * the reason in words why a figure is withheld. It never reads a store or a clock, and plans,
 * conditionals, denials and background never come in as actual events. Resampling draws from a
 * generator with a fixed seed, so the same events give the same figures.
 */
@NullMarked
package org.detente.dyad;

import org.jspecify.annotations.NullMarked;
