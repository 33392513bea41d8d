/**
 * The statistical model behind {@link org.detente.syntax}'s names. Public only so that {@code lab}
 * can train what {@code syntax} runs.
 *
 * <p>In: a sentence's tokens. Out: a label for each, in the scheme begin, inside, last, unit. It
 * never looks beyond the sentence, and knows names by lists, form and context, not by meaning.
 */
@NullMarked
package org.detente.syntax.name;

import org.jspecify.annotations.NullMarked;
