package org.detente.event;

import java.util.List;

/**
 * One verb of a PETRARCH verb dictionary.
 *
 * @param before words that stand right before the verb, in text order and capitals: "WIRE" tap
 * @param after words that stand right after it: break "DOWN"
 * @param code its code without any pattern; {@code ---} for none
 * @param patterns those of its block
 * @param rule file and line
 */
record VerbEntry(
    List<String> before,
    List<String> after,
    String code,
    List<VerbPattern> patterns,
    String rule) {}
