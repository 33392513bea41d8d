package org.detente.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.syntax.Name;
import org.detente.syntax.ParsedText;

/** The names that the syntax step found, by sentence. */
final class Names {
  private final Map<Integer, List<Name>> bySentence = new HashMap<>();

  Names(ParsedText text) {
    for (Name name : text.names()) {
      bySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
    }
  }

  boolean isEmpty() {
    return bySentence.isEmpty();
  }

  /** The name that overlaps a toponym. */
  Optional<Name> around(Toponym toponym) {
    return bySentence.getOrDefault(toponym.sentence, List.of()).stream()
        .filter(name -> name.first() <= toponym.last && toponym.first <= name.last())
        .findFirst();
  }
}
