package org.detente.issue;

import org.detente.record.Span;

/**
 * A place where the text names an issue; an issue may have several.
 *
 * @param issue id of the issue
 */
public record IssueMention(String issue, Span span) {}
