package org.detente.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/**
 * Words that open a frame, each a lemma or a form: {@code work together}, {@code talk/N}.
 *
 * @param words in lower case
 * @param tag what the first word is: V, N, A, or nothing where it does not matter
 */
record Trigger(List<String> words, Optional<Character> tag) {
  Trigger {
    words = List.copyOf(words);
  }

  static Trigger of(String cell) {
    int slash = cell.lastIndexOf('/');
    String words = slash < 0 ? cell : cell.substring(0, slash);
    Optional<Character> tag = slash < 0 ? Optional.empty() : Optional.of(cell.charAt(slash + 1));
    return new Trigger(List.of(words.split(" ")), tag);
  }

  /** True if the words stand in the sentence from {@code at} on. */
  boolean matches(Sentence sentence, int at) {
    if (at + words.size() > sentence.size() || tag.isPresent() && !isTagged(sentence, at)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.equals(sentence.lemma(at + i).toLowerCase(Locale.ROOT))
          && !word.equals(sentence.form(at + i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTagged(Sentence sentence, int at) {
    Upos upos = sentence.upos(at);
    return switch (tag.orElseThrow()) {
      case 'V' -> upos == Upos.VERB;
      case 'N' -> upos == Upos.NOUN || upos == Upos.PROPN;
      case 'A' -> upos == Upos.ADJ || upos == Upos.VERB;
      default -> throw new IllegalArgumentException("tag of a trigger: " + tag);
    };
  }
}
