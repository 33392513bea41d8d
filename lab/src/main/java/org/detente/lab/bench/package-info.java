/**
 * Measures speed: each step, the whole reading, the whole process, and CoreNLP on the same text.
 *
 * <p>In: the example reports, of which a longer text is made. Out: a table. It never asserts a
 * time: figures depend on the machine, ratios in one run do not.
 */
@NullMarked
package org.detente.lab.bench;

import org.jspecify.annotations.NullMarked;
