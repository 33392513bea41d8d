/**
 * Reads the text tables that hold the language knowledge.
 *
 * <p>In: tab-separated text with a header, from the class path or a person's own file. Out: rows
 * that know their file and line. It never knows what a table means.
 */
@NullMarked
package org.detente.table;

import org.jspecify.annotations.NullMarked;
