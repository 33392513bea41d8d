/**
 * The nouns: what a report is and what one reading of it gives.
 *
 * <p>In: nothing. Out: immutable records that check themselves. It never reads a file, never knows
 * a step of the pipeline, and depends on nothing but the JDK.
 *
 * <p>Offsets are UTF-16 code-unit offsets into the report's text, end exclusive.
 */
@NullMarked
package org.detente.record;

import org.jspecify.annotations.NullMarked;
