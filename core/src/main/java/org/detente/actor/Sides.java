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
  private static final Set<String> STATES =
      Set.of(
          "side",
          "party",
          "country",
          "nation",
          "state",
          "neighbour",
          "neighbor",
          "rival",
          "foe",
          "power");
  private static final Set<String> RULERS =
      Set.of(
          "government",
          "leader",
          "president",
          "minister",
          "capital",
          "ministry",
          "army",
          "military",
          "force",
          "navy",
          "parliament",
          "delegation",
          "premier");

  /** Said of two without a number: "the neighbours agreed". */
  private static final Set<String> OPPOSITE = Set.of("neighbour", "neighbor", "rival", "foe");

  private static final int CLEAR = 4;
  private static final Set<String> NO_STATE = Set.of("IGO", "NGO", "MNC", "NON", "UNO", "EUR");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Cluster> states = new TreeMap<>();
  private Set<String> here = new TreeSet<>();
  private List<String> latest = List.of();
  private int latestIn;

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

  void endSentence(int sentence) {
    if (here.size() == 2) {
      latest = List.copyOf(here);
      latestIn = sentence;
    }
    here = new TreeSet<>();
  }

  /** True where the phrase of this head is about two parties that it does not name. */
  static boolean isPair(Sentence sentence, int head) {
    String lemma = sentence.lemma(head);
    if (!STATES.contains(lemma) && !isOfRulers(lemma)) {
      return false;
    }
    boolean told = isOpposite(sentence, head, lemma);
    for (int dependent : sentence.dependents(head)) {
      String word = sentence.lemma(dependent);
      boolean the = sentence.dependent(head, "det") >= 0;
      told |= word.equals("both") || word.equals("two") && the;
      told |= word.equals("each") && lemma.equals("side");
      int marker = sentence.dependent(dependent, "case");
      boolean of = marker >= 0 && !sentence.lemma(marker).equals("for");
      if (sentence.relation(dependent).equals("nmod") && of) {
        return false; // "both sides of the border"
      }
    }
    return told;
  }

  private static boolean isOpposite(Sentence sentence, int head, String lemma) {
    int determiner = sentence.dependent(head, "det");
    return OPPOSITE.contains(lemma)
        && sentence.xpos(head).equals("NNS")
        && determiner >= 0
        && sentence.lemma(determiner).equals("the")
        && sentence.dependents(head).length == 1;
  }

  static boolean isOfRulers(String lemma) {
    return RULERS.contains(lemma);
  }

  /**
   * The pair, in the order of the codes; empty where the report leaves it open.
   *
   * @param before what the sentence names before
   * @param together it names them as one: "Turkey and Russia"
   */
  List<String> pair(Set<String> before, boolean together, int sentence) {
    Set<String> named = new TreeSet<>(before);
    named.removeAll(NO_STATE);
    List<String> main = mostNamed();
    if (named.size() == 2 && (together || !isClear(main))) {
      return List.copyOf(named);
    }
    boolean fresh = !latest.isEmpty() && (sentence - latestIn <= 1 || main.isEmpty());
    return fresh && !isClear(main) || main.isEmpty() ? latest : main;
  }

  /** True where the report names both far more often than any third. */
  private boolean isClear(List<String> main) {
    if (main.isEmpty()) {
      return false;
    }
    int less = counts.getOrDefault(main.get(1), 0);
    return less >= CLEAR
        && counts.entrySet().stream()
            .noneMatch(e -> !main.contains(e.getKey()) && e.getValue() * 2 > less);
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
