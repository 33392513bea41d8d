package org.detente.app.store;

import java.util.List;
import org.detente.record.Span;

/**
 * Where a report's sentences are, in characters from 1 on as SQL's substr counts: an emoji is two
 * of Java's code units and one character.
 */
final class SentencePlaces {
  private final int[] first;
  private final int[] characters;

  private SentencePlaces(int sentences) {
    first = new int[sentences];
    characters = new int[sentences];
  }

  /**
   * @param sentences of the text, in order
   */
  static SentencePlaces of(String text, List<Span> sentences) {
    SentencePlaces places = new SentencePlaces(sentences.size());
    int at = 0;
    int character = 1;
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      character += text.codePointCount(at, sentence.start());
      places.first[i] = character;
      places.characters[i] = text.codePointCount(sentence.start(), sentence.end());
      character += places.characters[i];
      at = sentence.end();
    }
    return places;
  }

  int first(int sentence) {
    return first[sentence];
  }

  int characters(int sentence) {
    return characters[sentence];
  }
}
