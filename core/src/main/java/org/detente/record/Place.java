package org.detente.record;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place that the text names.
 *
 * @param kind {@code country}, {@code region}, {@code city}, {@code sea}, {@code river}, {@code
 *     area} …
 * @param country ISO 3166-1 alpha-3
 * @param admin1 name of the first-level region
 * @param gazetteerId id in GeoNames
 */
public record Place(
    Span span,
    String name,
    String kind,
    Optional<String> country,
    Optional<String> admin1,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Optional<String> gazetteerId) {}
