package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.record.ActorKind;
import org.detente.syntax.Sentence;

/** The two countries a report is about: what "both sides" and "the two leaders" stand for. */
final class Sides {
  private static final Set<String> STATES = Set.of("side", "country", "nation", "state");
  private static final Set<String> RULERS =
      Set.of("government", "leader", "president", "minister", "capital");
  private static final Set<String> NO_STATE = Set.of("IGO", "NGO", "MNC", "NON", "UNO", "EUR");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Cluster> states = new TreeMap<>();
  private Set<String> here = new TreeSet<>();
  private List<String> latest = List.of();

  /** Remembers a country that the sentence at hand names. */
  void note(Cluster cluster) {
    Optional<String> country = cluster.country();
    if (country.isEmpty() || NO_STATE.contains(country.get())) {
      return;
    }
    counts.merge(country.get(), 1, Integer::sum);
    here.add(country.get());
    if (cluster.kind() == ActorKind.STATE) {
      states.putIfAbsent(country.get(), cluster);
    }
  }

  void endSentence() {
    if (here.size() == 2) {
      latest = List.copyOf(here);
    }
    here = new TreeSet<>();
  }

  /** True where the phrase of this head is about two parties that it does not name. */
  static boolean isPair(Sentence sentence, int head) {
    String lemma = sentence.lemma(head);
    if (!STATES.contains(lemma) && !isOfRulers(lemma)) {
      return false;
    }
    boolean told = false;
    for (int dependent : sentence.dependents(head)) {
      String word = sentence.lemma(dependent);
      boolean the = sentence.dependent(head, "det") >= 0;
      told |= word.equals("both") || word.equals("two") && the;
      told |= word.equals("each") && lemma.equals("side");
      if (sentence.relation(dependent).equals("nmod")) {
        return false; // "both sides of the border"
      }
    }
    return told;
  }

  static boolean isOfRulers(String lemma) {
    return RULERS.contains(lemma);
  }

  /** The pair, in the order of the codes; empty where the report leaves it open. */
  List<String> pair(Set<String> before) {
    Set<String> named = new TreeSet<>(before);
    named.removeAll(NO_STATE);
    if (named.size() == 2) {
      return List.copyOf(named);
    }
    return latest.isEmpty() ? mostNamed() : latest;
  }

  private List<String> mostNamed() {
    List<String> all = new ArrayList<>(counts.keySet());
    all.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    boolean open =
        all.size() < 2
            || all.size() > 2
                && counts.getOrDefault(all.get(1), 0) <= counts.getOrDefault(all.get(2), 0);
    return open ? List.of() : List.copyOf(all.subList(0, 2));
  }

  Optional<Cluster> state(String country) {
    return Optional.ofNullable(states.get(country));
  }
}
