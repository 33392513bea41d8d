/**
 * Changes inputs at random, seeded, and watches that the program takes them: no crash, no hang, no
 * growth without bound.
 *
 * <p>In: a number of inputs, a seed. Out: counts, and for each fault the number that makes its
 * input again. It never stops at a fault.
 */
@NullMarked
package org.detente.lab.fuzz;

import org.jspecify.annotations.NullMarked;
