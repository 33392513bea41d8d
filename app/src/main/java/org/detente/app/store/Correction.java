package org.detente.app.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's override of one field of a finding, or the undoing of one.
 *
 * @param target id of the event or statement
 * @param undoes id of the correction that this one takes back
 */
public record Correction(
    String id,
    String target,
    String field,
    String value,
    String reason,
    String author,
    Instant made,
    Optional<String> undoes) {}
