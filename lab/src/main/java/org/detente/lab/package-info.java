/**
 * Trains the models, scores accuracy, measures speed.
 *
 * <p>In: treebanks, gold sets, reports. Out: models, tables of figures. Nothing here ships.
 */
@NullMarked
package org.detente.lab;

import org.jspecify.annotations.NullMarked;
