package org.detente.event;

import java.util.Optional;

/**
 * One row of the pattern tables as a person reads it.
 *
 * @param id file and line, as an event's {@code rule} names it
 * @param trigger lemmas, of which one must stand in the sentence, apart by {@code |}
 * @param part {@code v}, {@code n}, {@code a} or {@code x}: the trigger's part of speech
 * @param needs what must stand beside the trigger, empty where nothing must
 * @param operator how the row changes the event that it governs, where it governs one
 * @param code CAMEO code, where the row gives one itself
 * @param example a sentence of our own that the row codes
 */
public record RuleRow(
    String id,
    String trigger,
    String part,
    String needs,
    Optional<String> operator,
    Optional<String> code,
    Optional<String> mode,
    Optional<String> example) {}
