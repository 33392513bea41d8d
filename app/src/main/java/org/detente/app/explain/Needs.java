package org.detente.app.explain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.syntax.Sentence;

/** What a rule asks for beside its trigger: the slots of its row's column {@code needs}. */
final class Needs {
  private final Set<String> slots = new HashSet<>();

  Needs(List<RuleRow> rows) {
    for (RuleRow row : rows) {
      Arrays.stream(row.cells().getOrDefault("needs", "").split(" ", -1))
          .filter(need -> need.indexOf('=') > 0 && need.charAt(0) != '!')
          .forEach(need -> slots.add(need.substring(0, need.indexOf('='))));
    }
  }

  /** True where a word stands in one of the slots of the word above it. */
  boolean hold(Sentence sentence, int token) {
    return switch (sentence.relation(token)) {
      case "obj", "nsubj:pass" -> slots.contains("obj");
      case "xcomp" -> slots.contains("xcomp") || slots.contains("inf");
      case "amod" -> slots.contains("adj") || slots.contains("mod");
      case "compound" -> slots.contains("noun") || slots.contains("mod");
      case "nmod:poss" -> slots.contains("poss");
      case "compound:prt" -> slots.contains("prt");
      case "nsubj" -> slots.contains("subj");
      case "obl", "nmod", "obl:agent", "advcl", "acl" -> isMarked(sentence, token);
      default -> slots.contains(sentence.relation(token));
    };
  }

  private boolean isMarked(Sentence sentence, int token) {
    int marker = sentence.dependent(token, "case", "mark");
    return marker >= 0
        && (slots.contains(sentence.lemma(marker))
            || slots.contains("inf") && sentence.lemma(marker).equals("to"));
  }
}
