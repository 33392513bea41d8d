/**
 * What was read, kept: one embedded DuckDB file.
 *
 * <p>In: readings. Out: rows, by SQL. A report is kept whole or not at all, once however often it
 * comes; near-duplicates are linked, not dropped. It never reads a report itself, and never changes
 * a row that was kept: corrections are rows of their own.
 */
@NullMarked
package org.detente.app.store;

import org.jspecify.annotations.NullMarked;
