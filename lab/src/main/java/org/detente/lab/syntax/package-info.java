/**
 * Trains and scores the syntax model.
 *
 * <p>In: treebanks in CoNLL-U, word classes. Out: the model files that ship with the core, and
 * tables of accuracy. Seeded: the same treebanks give the same bytes.
 */
@NullMarked
package org.detente.lab.syntax;

import org.jspecify.annotations.NullMarked;
