package org.detente.lab.event;

import java.util.List;

/**
 * A labelled sentence.
 *
 * @param date ISO 8601
 * @param events those it must be read as telling
 * @param optional those it may be read as telling
 * @param source words of the actor of its one event, where the labels give only that
 * @param target words of its recipient
 */
record Labelled(
    Kind kind,
    String id,
    String date,
    String text,
    List<Told> events,
    List<Told> optional,
    String source,
    String target) {

  /** What the labels of a file say. */
  enum Kind {
    /** Every event of the sentence, with its trigger. */
    NEWS,
    /** One event, with the words of its sides. */
    PAIR,
    /** One event, with the countries of its sides. */
    RECORD,
    /** No event. */
    PLAIN,
    /** Our own example, which the rules label. */
    OWN
  }

  /** The same for all copies of a sentence, whatever their spaces and marks. */
  String words() {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "");
  }
}
