/**
 * Step 5: where. Place names to coordinates, country and region.
 *
 * <p>In: a parsed text and its actors. Out: {@link org.detente.record.Place}s. It never asks a
 * network service.
 */
@NullMarked
package org.detente.place;

import org.jspecify.annotations.NullMarked;
