package org.detente.record;

import java.util.Optional;

/**
 * What was met and not resolved: nothing is dropped silently.
 *
 * @param kind stable word for counting: {@code unresolved-actor}, {@code no-publication-date} …
 */
public record Note(String kind, Optional<Span> span, String message) {}
