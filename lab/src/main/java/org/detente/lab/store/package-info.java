/**
 * Measures the store: rows loaded a second, time of a dyad's query.
 *
 * <p>In: a number of events. Out: figures. It writes to a temporary folder only.
 */
@NullMarked
package org.detente.lab.store;

import org.jspecify.annotations.NullMarked;
