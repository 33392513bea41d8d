/**
 * Why the store says what it says: a finding led back to its sentence, tree and rule; a figure to
 * its query and rows.
 *
 * <p>In: ids and names of figures. Out: explanations. The tree is parsed anew from the kept text by
 * the models at hand, and the explanation says so where other ones read the report. It never
 * writes.
 */
@NullMarked
package org.detente.app.explain;

import org.jspecify.annotations.NullMarked;
