/**
 * Measures what a statistical layer over the event rules would be worth: a classifier of trigger
 * words that fills gaps or drops what it takes for no event.
 *
 * <p>In: labelled sentences, which are no part of the repository, and the examples of our own
 * tables. Out: figures with and without. Nothing here ships; see
 * docs/decisions/0011-no-classifier.md.
 */
@NullMarked
package org.detente.lab.event;

import org.jspecify.annotations.NullMarked;
