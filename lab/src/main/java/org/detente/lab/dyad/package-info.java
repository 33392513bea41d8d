/**
 * Validates the measures of a relation on simulated pairs whose truth is known.
 *
 * <p>In: nothing but seeds. Out: a table of coverages, powers and false-alarm rates.
 */
@NullMarked
package org.detente.lab.dyad;

import org.jspecify.annotations.NullMarked;
