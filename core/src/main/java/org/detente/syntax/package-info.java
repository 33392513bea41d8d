/**
 * Step 2: text to sentences, tokens, tags, lemmas, dependency trees and names.
 *
 * <p>In: a report's text. Out: a {@link org.detente.syntax.ParsedText} in the scheme of Universal
 * Dependencies, with exact offsets. It never changes the text, and knows nothing of politics.
 */
@NullMarked
package org.detente.syntax;

import org.jspecify.annotations.NullMarked;
