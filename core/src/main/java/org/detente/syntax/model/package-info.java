/**
 * The statistical model behind {@link org.detente.syntax}: features, linear scorers, transition
 * system, lemma rules. Public only so that {@code lab} can train what {@code syntax} runs.
 *
 * <p>In: tokens as offsets into a text. Out: numbers of tags, heads and labels. It never decides
 * where a token begins, and nothing outside {@code syntax} and {@code lab} should use it.
 */
@NullMarked
package org.detente.syntax.model;

import org.jspecify.annotations.NullMarked;
