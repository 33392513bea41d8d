package org.detente.syntax;

/**
 * A name in a sentence.
 *
 * @param sentence number of the sentence in its text
 * @param first first token
 * @param last last token, inclusive
 */
public record Name(int sentence, int first, int last, NameKind kind) {}
