/**
 * Makes the gazetteer that ships with the core.
 *
 * <p>In: GeoNames' cities and regions, US counties, places written by hand. Out: {@code
 * gazetteer.bin}, the same bytes for the same input.
 */
@NullMarked
package org.detente.lab.gazetteer;

import org.jspecify.annotations.NullMarked;
