package org.detente.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.record.Span;
import org.detente.record.Statement;

/** Who says a stretch of text: by the statements of the report, else by the sentence's own verb. */
final class Speakers {
  private final TreeMap<Integer, Statement> byStart = new TreeMap<>();
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();
  private final WordClasses classes;

  Speakers(List<Statement> statements, WordClasses classes) {
    this.classes = classes;
    for (Statement statement : statements) {
      for (Span content : statement.content()) {
        byStart.put(content.start(), statement);
        ends.put(content.start(), content.end());
      }
    }
  }

  /** The statement whose content holds the span; of several the one that begins last. */
  Optional<Statement> statement(Span span) {
    Map.Entry<Integer, Integer> content = ends.floorEntry(span.start());
    if (content == null || content.getValue() < span.end()) {
      return Optional.empty();
    }
    return Optional.ofNullable(byStart.get(content.getKey()));
  }

  /** The verb of saying over a clause of this sentence. */
  OptionalInt cue(Tree tree, int token) {
    int at = token;
    while (at >= 0) {
      for (int dependent : tree.dependents(at)) {
        boolean inserted = tree.relation(dependent).equals("parataxis");
        if (inserted
            && dependent != token
            && isSpeech(tree, dependent)
            && hasSubject(tree, dependent)) {
          return OptionalInt.of(dependent);
        }
      }
      int head = tree.head(at);
      boolean content = tree.relation(at).equals("ccomp") || tree.relation(at).equals("parataxis");
      if (head >= 0 && content && isSpeech(tree, head)) {
        return OptionalInt.of(head);
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  private boolean isSpeech(Tree tree, int token) {
    return classes.contains("speech", tree.lemma(token));
  }

  private static boolean hasSubject(Tree tree, int token) {
    return tree.has(token, "nsubj");
  }
}
