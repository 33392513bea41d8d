/**
 * Scores coding by a person's own dictionaries.
 *
 * <p>In: validation records of PETRARCH and its dictionaries. Out: a table of figures. Nothing here
 * ships, and no record is part of the repository.
 */
@NullMarked
package org.detente.lab.dictionary;

import org.jspecify.annotations.NullMarked;
