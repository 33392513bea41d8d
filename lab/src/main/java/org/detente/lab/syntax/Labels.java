package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The relations that a parser knows. */
final class Labels {
  private static final int LEAST = 15;

  private Labels() {}

  /** {@code root}, then all that the trees have often enough, by name. */
  static List<String> of(List<Tree> trees) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (String relation : tree.relations()) {
        counts.merge(relation, 1, Integer::sum);
        counts.merge(universal(relation), LEAST, Integer::sum);
      }
    }
    List<String> labels = new ArrayList<>(List.of("root"));
    counts.forEach(
        (label, count) -> {
          if (count >= LEAST && !label.equals("root")) {
            labels.add(label);
          }
        });
    return labels;
  }

  /** Numbers of relations; a rare subtype counts as its universal relation. */
  static int[] numbers(String[] relations, Map<String, Integer> labels) {
    int[] numbers = new int[relations.length];
    for (int i = 0; i < relations.length; i++) {
      Integer number = labels.get(relations[i]);
      if (number == null) {
        number = labels.get(universal(relations[i]));
      }
      if (number == null) {
        throw new IllegalArgumentException("unknown relation " + relations[i]);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
