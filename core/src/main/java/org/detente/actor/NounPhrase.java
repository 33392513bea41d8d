package org.detente.actor;

/**
 * A noun phrase without conjuncts, relative clauses and appositions.
 *
 * @param head the token that heads it
 * @param first first token
 * @param last last token, inclusive
 */
record NounPhrase(int head, int first, int last) {}
