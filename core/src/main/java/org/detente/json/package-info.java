/**
 * Records as JSON, the one form that all programs outside share.
 *
 * <p>In: a {@link org.detente.record.Reading}. Out: one JSON object. It never changes a record.
 */
@NullMarked
package org.detente.json;

import org.jspecify.annotations.NullMarked;
