/**
 * Trains and scores the labeller of names.
 *
 * <p>In: treebanks with entities, lists of facts, our own lists and sentences. Out: the model that
 * {@code core} ships, and figures. Gold sets are read for scoring only, never for training.
 */
@NullMarked
package org.detente.lab.name;

import org.jspecify.annotations.NullMarked;
