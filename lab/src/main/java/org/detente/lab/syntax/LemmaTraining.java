package org.detente.lab.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.detente.syntax.model.Lemmas;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.Words;

/** Learns the lemma rules of words and endings by counting. */
final class LemmaTraining {
  private static final int LONGEST_ENDING = 5;

  private record Rule(int cut, String ending, boolean keepsCase) {
    boolean general() {
      return cut <= 4 && ending.length() <= 4;
    }
  }

  private final Map<Rule, Integer> rules = new HashMap<>();
  private final List<Rule> ruleList = new ArrayList<>();
  private final TreeMap<Integer, Map<Integer, Integer>> words = new TreeMap<>();
  private final TreeMap<Integer, Map<Integer, Integer>> endings = new TreeMap<>();

  /** Of each word and tag how often each whole lemma is right, whatever the word's letters. */
  private final Map<Integer, Map<Rule, Integer>> wholes = new HashMap<>();

  ByteBuffer train(List<Tree> trees, List<String> tags, WordClasses classes) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      numbers.put(tags.get(i), i);
    }
    Words seen = new Words(classes);
    for (Tree tree : trees) {
      seen.fill(tree.text(), tree.tokens().starts(), tree.tokens().ends());
      for (int i = 0; i < tree.size(); i++) {
        Integer tag = numbers.get(tree.upos()[i] + " " + tree.xpos()[i]);
        if (tag != null && !tree.lemmas()[i].equals("_")) {
          count(seen, i, tag, rule(tree.form(i), tree.lemmas()[i]));
          Rule whole = new Rule(Math.min(127, tree.form(i).length()), tree.lemmas()[i], true);
          wholes
              .computeIfAbsent(Lemmas.wordKey(seen, i, tag), k -> new HashMap<>())
              .merge(whole, 1, Integer::sum);
        }
      }
    }
    return write();
  }

  private void count(Words seen, int token, int tag, Rule rule) {
    int number = number(rule);
    tally(words, Lemmas.wordKey(seen, token, tag), number);
    if (rule.general()) {
      for (int n = 0; n <= LONGEST_ENDING; n++) {
        int key = Lemmas.endingKey(seen, token, tag, n);
        if (key != 0) {
          tally(endings, key, number);
        }
      }
    }
  }

  private static void tally(TreeMap<Integer, Map<Integer, Integer>> counts, int key, int rule) {
    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(rule, 1, Integer::sum);
  }

  private static Rule rule(String form, String lemma) {
    Rule kept = rule(form, lemma, true);
    Rule lower = rule(form.toLowerCase(Locale.ROOT), lemma, false);
    return lower.cut <= kept.cut ? lower : kept;
  }

  private static Rule rule(String base, String lemma, boolean keepsCase) {
    int same = 0;
    while (same < base.length()
        && same < lemma.length()
        && base.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return new Rule(Math.min(127, base.length() - same), lemma.substring(same), keepsCase);
  }

  /** Where one lemma is right more often than any rule ("i" and "I"), the lemma is the rule. */
  private void addWholes() {
    words.forEach(
        (key, counts) -> {
          int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
          wholes.getOrDefault(key, Map.of()).entrySet().stream()
              .filter(e -> e.getValue() > most)
              .max(Map.Entry.comparingByValue())
              .ifPresent(e -> counts.put(number(e.getKey()), e.getValue()));
        });
  }

  private int number(Rule rule) {
    int number = rules.computeIfAbsent(rule, r -> ruleList.size());
    if (number == ruleList.size()) {
      ruleList.add(rule);
    }
    return number;
  }

  private ByteBuffer write() {
    addWholes();
    ByteBuffer out = ByteBuffer.allocate(1 << 24);
    out.putInt(ruleList.size());
    for (Rule rule : ruleList) {
      byte[] ending = rule.ending().getBytes(StandardCharsets.UTF_8);
      out.put((byte) rule.cut()).put((byte) (rule.keepsCase() ? 1 : 0));
      out.put((byte) ending.length).put(ending);
    }
    TreeMap<Integer, Integer> chosen = new TreeMap<>();
    endings.forEach((key, counts) -> choose(chosen, key, counts));
    words.forEach((key, counts) -> choose(chosen, key, counts));
    out.putInt(chosen.size());
    chosen.forEach((key, rule) -> out.putInt(key).putShort(rule.shortValue()));
    return out.flip();
  }

  private static void choose(
      TreeMap<Integer, Integer> chosen, int key, Map<Integer, Integer> counts) {
    int best = -1;
    for (Map.Entry<Integer, Integer> e : counts.entrySet()) {
      if (best < 0 || e.getValue() > counts.getOrDefault(best, 0)) {
        best = e.getKey();
      }
    }
    chosen.put(key, best);
  }
}
